package in.sakshi.fir;

import in.sakshi.casework.CaseBegun;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.register.EntryNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A first information report was registered (अभियोग पंजीकृत).
 *
 * @param number serial of the parallel record
 * @param firNumber as printed on it, e.g. {@code 0268/2025}
 * @param report what it says
 * @param informationAt when the information was received: the clocks of medical examination and statement run from here, not from the number
 * @param complaintId the complaint it comes of, if it comes of one
 * @param recordedBy who recorded it
 * @param happened when it was registered
 */
public record FirRegistered(
        FirId firId,
        EntryNumber number,
        String firNumber,
        FirReport report,
        Instant informationAt,
        @Nullable ComplaintId complaintId,
        RecordingOfficer recordedBy,
        Happened happened)
        implements FirEvent, CaseBegun {}
