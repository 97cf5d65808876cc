package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Write a supervision note (पर्यवेक्षण टिप्पणी लिखें). */
public record AddSupervisionNote(
        CaseId caseId,
        @Text(max = 4000, lines = true) String supervisionNote,
        @Nullable Happened happened) implements OversightCommand {}
