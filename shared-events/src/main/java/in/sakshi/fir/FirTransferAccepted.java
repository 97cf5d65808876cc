package in.sakshi.fir;

import in.sakshi.fact.Happened;
import in.sakshi.obligation.ObligationId;
import in.sakshi.register.BookEntry;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.StationCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The other station took the report over, and of what was due only what it named; all else stays with the sender (अन्तरण
 * स्वीकृत).
 *
 * @param by the station that has the report from now on
 * @param obligations which duties are taken over; none, if empty
 * @param note what was agreed about the others
 * @param number in the parallel record of that station
 */
public record FirTransferAccepted(
        FirId firId,
        StationCode by,
        Set<ObligationId> obligations,
        @Nullable String note,
        @Nullable EntryNumber number,
        Happened happened)
        implements FirEvent, BookEntry {
    public FirTransferAccepted {
        obligations = Set.copyOf(obligations);
    }

    @Override
    public String book() {
        return RegisterId.FIR;
    }

    @Override
    public StationCode bookOf(StationCode station) {
        return by;
    }

    @Override
    public FirTransferAccepted numbered(EntryNumber given) {
        return new FirTransferAccepted(firId, by, obligations, note, given, happened);
    }
}
