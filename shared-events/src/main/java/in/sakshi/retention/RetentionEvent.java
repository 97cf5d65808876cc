package in.sakshi.retention;

import in.sakshi.casework.CaseEvent;

/** What decides whether the record of a case, of any kind, is kept (अभिलेख संरक्षण की घटनाएं). */
public sealed interface RetentionEvent extends CaseEvent
        permits LegalHoldPlaced, LegalHoldLifted, DestructionProposed, DestructionOrdered {}
