package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Fresh;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import in.sakshi.fir.FirReport;
import in.sakshi.station.StationCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Register a first information report, of here or zero (अभियोग पंजीकृत करें): its number and, if it comes of a complaint,
 * the link are recorded together.
 *
 * @param firId made by the caller; that of the electronic information, where it began so
 * @param station at which station
 * @param firNumber as printed on it
 * @param zero whether it happened in the area of another station
 * @param report what it says
 * @param informationAt when the information was received; if absent, when the complaint was, or when it is registered
 * @param complaintId the complaint it comes of, if it comes of one
 * @param happened when it was registered; now, if absent
 */
public record RegisterFir(
        @Fresh FirId firId,
        StationCode station,

        @Text(max = 20, form = "[0-9]{1,6}/[0-9]{4}", example = "0268/2025")
        String firNumber,

        boolean zero,
        FirReport report,
        @Nullable Instant informationAt,
        @Nullable ComplaintId complaintId,
        @Nullable Happened happened)
        implements FirCommand, AtStation {}
