package in.sakshi.oversight;

import in.sakshi.casework.CaseEvent;

/**
 * What those above and the courts say of a case of any kind, what papers belong to it, and what was corrected in its books
 * (पर्यवेक्षण की घटनाएं).
 */
public sealed interface OversightEvent extends CaseEvent
        permits SupervisionNoteAdded,
                DirectionIssued,
                DirectionComplied,
                DocumentAttached,
                BookEntryCorrected,
                ExtensionOrdered,
                OpenedInEmergency,
                InquiryOrdered,
                InquiryEnded {}
