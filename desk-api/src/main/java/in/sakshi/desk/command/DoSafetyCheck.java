package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.code.ContactMeans;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record a safety check (सुरक्षा जांच दर्ज करें). */
public record DoSafetyCheck(
        CaseId caseId,
        ContactMeans means,
        boolean safe,
        @Text(max = 1000) @Nullable String safetyNote,
        @Nullable Happened happened)
        implements CareCommand {}
