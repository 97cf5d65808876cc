package in.sakshi.preventive;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;

/**
 * What can happen in a preventive action against one person, in the order in which it usually does (निरोधात्मक कार्यवाही की
 * घटनाएं).
 */
public sealed interface PreventiveEvent extends CaseEvent
        permits PreventiveActionTaken,
                DetainedU170,
                ReleasedU170,
                ProducedBeforeMagistrate,
                PreventiveReportSent,
                ShowCauseIssued,
                InterimBondOrdered,
                BondExecuted,
                BondBreached,
                PreventiveConcluded {

    /** Which action. */
    PreventiveId preventiveId();

    @Override
    default CaseId caseId() {
        return preventiveId().asCase();
    }
}
