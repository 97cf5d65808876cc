package in.sakshi.command.preventive;

import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.casework.Rulings;
import in.sakshi.desk.command.ConcludePreventive;
import in.sakshi.desk.command.ExecuteBond;
import in.sakshi.desk.command.IssueShowCause;
import in.sakshi.desk.command.OrderInterimBond;
import in.sakshi.desk.command.ProduceDetained;
import in.sakshi.desk.command.RecordBreachOfBond;
import in.sakshi.desk.command.ReleaseDetained;
import in.sakshi.desk.command.SendPreventiveReport;
import in.sakshi.preventive.PreventiveActionTaken;

/** The files of preventive actions, and the rules by which they are decided on, in their order. */
public final class PreventiveFiles {

    /** Which rule decides on which command. */
    public static final Rulings<?> RULINGS = Rulings.over(PreventiveFile.class)
            .on(ReleaseDetained.class, Detaining::release)
            .on(ProduceDetained.class, Detaining::produce)
            .on(SendPreventiveReport.class, Binding::report)
            .on(IssueShowCause.class, Binding::showCause)
            .on(OrderInterimBond.class, Binding::orderInterim)
            .on(ExecuteBond.class, Binding::execute)
            .on(RecordBreachOfBond.class, Binding::breach)
            .on(ConcludePreventive.class, Binding::conclude);

    private PreventiveFiles() {}

    /** The file of an action that begins. */
    public static OpenFile opened(PreventiveActionTaken event) {
        return PreventiveFile.opened(event);
    }
}
