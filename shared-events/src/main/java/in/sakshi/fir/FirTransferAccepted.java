package in.sakshi.fir;

import in.sakshi.fact.Happened;
import in.sakshi.obligation.ObligationId;
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
 */
public record FirTransferAccepted(
        FirId firId,
        StationCode by,
        Set<ObligationId> obligations,
        @Nullable String note,
        Happened happened) implements FirEvent {
    public FirTransferAccepted {
        obligations = Set.copyOf(obligations);
    }
}
