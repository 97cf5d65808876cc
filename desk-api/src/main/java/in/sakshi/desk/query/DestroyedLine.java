package in.sakshi.desk.query;

import in.sakshi.casework.CaseId;
import in.sakshi.register.EntryNumber;
import in.sakshi.retention.FormerEntry;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One entry of the register of destroyed records (नष्ट अभिलेख रजिस्टर की प्रविष्टि): all that remains of a case.
 *
 * @param entered when it was ordered, and by whom
 * @param caseId which case it was
 * @param entries where it stood in the books; first by the number with which it began
 * @param endedAt when it had come to its end
 * @param proposedBy who proposed it
 * @param authority who signed the order
 * @param orderNumber its number on paper
 * @param orderedOn its date
 * @param legalBasis by which law, rule or order
 * @param struck nothing: what was ordered stays as it is
 */
public record DestroyedLine(
        String id,
        long position,
        StationCode station,
        EntryNumber number,
        Entered entered,
        CaseId caseId,
        List<FormerEntry> entries,
        Instant endedAt,
        OfficerId proposedBy,
        String authority,
        String orderNumber,
        LocalDate orderedOn,
        String legalBasis,
        List<Superseded> struck)
        implements BookLine {

    public DestroyedLine {
        entries = List.copyOf(entries);
        struck = List.copyOf(struck);
    }

    /** The line as of that position. */
    public DestroyedLine at(long newPosition) {
        return new DestroyedLine(
                id,
                newPosition,
                station,
                number,
                entered,
                caseId,
                entries,
                endedAt,
                proposedBy,
                authority,
                orderNumber,
                orderedOn,
                legalBasis,
                struck);
    }
}
