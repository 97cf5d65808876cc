package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.station.StationCode;
import org.jspecify.annotations.Nullable;

/** Offer the complaint to the station whose it is (अन्य थाने को स्थानान्तरित करें). */
public record TransferComplaint(
        ComplaintId complaintId,
        StationCode station,
        @Text(max = 500) String reason,
        @Nullable Happened happened) implements ComplaintCommand {}
