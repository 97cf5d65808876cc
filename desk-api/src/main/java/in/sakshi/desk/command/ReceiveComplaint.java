package in.sakshi.desk.command;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.Respondent;
import in.sakshi.fact.Fresh;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.station.StationCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Take down a complaint (शिकायत दर्ज करें): its number and the complaint itself are recorded together.
 *
 * @param complaintId made by the caller
 * @param station at whose desk
 * @param sourceReference number under which the source knows it
 * @param category {@code UNKNOWN} if nobody can say yet
 * @param briefFacts what happened, in her words
 * @param complainant whatever she gives; one way to reach her, or else
 * @param noContactReason why there is none
 * @param dueOn by when the source wants it disposed of, if that is printed on its reference (IGRS)
 * @param happened when it was received; now, if absent
 */
public record ReceiveComplaint(
        @Fresh ComplaintId complaintId,
        StationCode station,
        ComplaintSource source,
        @Text(max = 60) @Nullable String sourceReference,
        ComplaintCategory category,
        @Text(max = 4000, lines = true) String briefFacts,
        Complainant complainant,
        @Text(max = 300) @Nullable String noContactReason,
        @Nullable Respondent respondent,
        @Nullable LocalDate dueOn,
        @Nullable Happened happened)
        implements ComplaintCommand, AtStation {}
