package in.sakshi.obligation;

import in.sakshi.casework.CaseEvent;

/** What can happen to a duty of a case, of whatever kind (दायित्व की घटनाएं). */
public sealed interface ObligationEvent extends CaseEvent
        permits ObligationOpened,
                ObligationMet,
                ObligationMetLate,
                ObligationReassigned,
                ObligationDueChanged,
                ObligationWaived,
                ObligationHandedOn,
                ObligationBreached,
                NoticeSent,
                NoticeOpened {

    /** Which duty. */
    ObligationId obligation();
}
