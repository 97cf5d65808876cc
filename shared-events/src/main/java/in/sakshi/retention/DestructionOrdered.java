package in.sakshi.retention;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;

/**
 * It was ordered to destroy the record of the case (अभिलेख नष्ट करने का आदेश): the last thing that is recorded in it. With its key it becomes
 * unreadable as all before it; what remains is {@link RecordDestroyed}.
 *
 * @param orderNumber number of the order on paper
 */
public record DestructionOrdered(CaseId caseId, String orderNumber, Happened happened) implements RetentionEvent {}
