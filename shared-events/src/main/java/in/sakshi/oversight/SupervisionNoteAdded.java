package in.sakshi.oversight;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;

/**
 * A superior looked at the case and wrote down what he thinks of it (पर्यवेक्षण टिप्पणी).
 *
 * @param supervisionNote what is thought of it
 */
public record SupervisionNoteAdded(CaseId caseId, String supervisionNote, Happened happened)
        implements OversightEvent {}
