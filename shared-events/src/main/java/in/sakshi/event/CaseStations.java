package in.sakshi.event;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.ComplaintTransferred;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.complaint.TransferRejected;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.FirTransferred;
import in.sakshi.station.StationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Through whose hands a case goes (प्रकरण के थाने). It is the business of these stations and of those above them, and of nobody else.
 *
 * @param had those that have it or had it, in order
 * @param offeredTo the one that is to decide whether it takes it, or to take it over
 */
public record CaseStations(List<StationCode> had, @Nullable StationCode offeredTo) {

    /** Of a case of which nothing has happened. */
    public static final CaseStations NONE = new CaseStations(List.of(), null);

    private static final Set<Class<?>> MOVES = Set.of(
            ComplaintTransferred.class,
            TransferAccepted.class,
            TransferRejected.class,
            FirTransferred.class,
            FirTransferAccepted.class);

    public CaseStations {
        had = List.copyOf(had);
    }

    /** Whether an event of that type may change it. */
    public static boolean changeWith(Class<?> event) {
        return MOVES.contains(event) || CaseBegun.class.isAssignableFrom(event);
    }

    /** The same after an event; of most kinds it changes nothing. */
    public CaseStations after(CaseEvent event) {
        if (event instanceof CaseBegun begun) {
            return with(begun.number().register().station());
        }
        if (event instanceof ComplaintTransferred offered) {
            return new CaseStations(had, offered.to());
        }
        if (event instanceof TransferAccepted accepted) {
            return with(accepted.station());
        }
        if (event instanceof TransferRejected) {
            return new CaseStations(had, null);
        }
        if (event instanceof FirTransferred sent) {
            return new CaseStations(had, sent.to());
        }
        return event instanceof FirTransferAccepted accepted ? with(accepted.by()) : this;
    }

    private CaseStations with(StationCode station) {
        if (had.contains(station)) {
            return new CaseStations(had, null);
        }
        List<StationCode> more = new ArrayList<>(had);
        more.add(station);
        return new CaseStations(more, null);
    }

    /** Whether one of them is such a station. */
    public boolean any(Predicate<StationCode> such) {
        return had.stream().anyMatch(such) || (offeredTo != null && such.test(offeredTo));
    }
}
