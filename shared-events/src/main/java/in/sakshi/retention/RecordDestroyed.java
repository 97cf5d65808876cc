package in.sakshi.retention;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The record of a case was ordered to be destroyed, and by whom (अभिलेख नष्ट): all that remains of it, for ever. From this moment on the
 * case is closed to everybody; its key is destroyed as soon as this is read. It says nothing of any person but the officers.
 *
 * @param caseId the case
 * @param number in the register of destroyed records of the station that had the case last
 * @param entries where it stood in the books; first by the number with which it began
 * @param stations through whose hands it went
 * @param endedAt when it had come to its end
 * @param proposedBy who proposed it; who ordered it is who recorded it
 * @param authority who signed the order
 * @param orderNumber its number on paper
 * @param orderedOn its date
 * @param legalBasis by which law, rule or order records are destroyed
 */
public record RecordDestroyed(
        CaseId caseId,
        EntryNumber number,
        List<FormerEntry> entries,
        List<StationCode> stations,
        Instant endedAt,
        OfficerId proposedBy,
        String authority,
        String orderNumber,
        LocalDate orderedOn,
        String legalBasis,
        Happened happened)
        implements DestructionEvent {

    public RecordDestroyed {
        entries = List.copyOf(entries);
        stations = List.copyOf(stations);
    }

    @Override
    public DestroyedId destroyedId() {
        return new DestroyedId(caseId);
    }
}
