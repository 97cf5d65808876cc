package in.sakshi.complaint;

import in.sakshi.code.CounsellingOutcome;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** What the counselling as a whole came to (काउंसलिंग का परिणाम). */
public record CounsellingOutcomeRecorded(
        ComplaintId complaintId,
        CounsellingOutcome outcome,
        @Nullable String note,
        Happened happened) implements ComplaintEvent {}
