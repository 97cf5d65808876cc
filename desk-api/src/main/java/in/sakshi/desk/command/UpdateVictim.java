package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.code.ContactMeans;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Tell her how her case stands (पीड़िता को अद्यतन सूचना दें). */
public record UpdateVictim(
        CaseId caseId,
        ContactMeans means,
        @Text(max = 1000) String news,
        @Nullable Happened happened) implements CareCommand {}
