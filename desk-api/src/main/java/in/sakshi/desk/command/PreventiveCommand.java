package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.preventive.PreventiveId;

/** What may be asked about a preventive action, in its order. */
public sealed interface PreventiveCommand extends CaseCommand
        permits TakePreventiveAction,
                ReleaseDetained,
                ProduceDetained,
                SendPreventiveReport,
                IssueShowCause,
                OrderInterimBond,
                ExecuteBond,
                RecordBreachOfBond,
                ConcludePreventive {

    /** The action it is about. */
    PreventiveId preventiveId();

    @Override
    default CaseId caseId() {
        return preventiveId().asCase();
    }
}
