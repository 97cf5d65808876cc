package in.sakshi.retention;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;

/**
 * It was proposed to destroy the record of the case (अभिलेख नष्ट करने का प्रस्ताव). It counts for the case as it stood: whatever is recorded
 * afterwards takes it back.
 *
 * @param reason why it need not be kept any longer
 * @param proposedBy who proposed it
 */
public record DestructionProposed(CaseId caseId, String reason, OfficerId proposedBy, Happened happened)
        implements RetentionEvent {}
