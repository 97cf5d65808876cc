package in.sakshi.desk.command;

import in.sakshi.care.EscortId;
import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;
import org.jspecify.annotations.Nullable;

/** Record that the woman escort is there (महिला एस्कॉर्ट उपलब्ध होना दर्ज करें). */
public record ProvideWomanEscort(
        CaseId caseId,
        EscortId escortId,
        OfficerId escortOfficer,
        @Nullable Happened happened) implements CareCommand {}
