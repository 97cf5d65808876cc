package in.sakshi.event;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.ComplaintTransferred;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.complaint.TransferRejected;
import in.sakshi.fact.Kolkata;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.FirTransferred;
import in.sakshi.oversight.InquiryEnded;
import in.sakshi.oversight.InquiryOrdered;
import in.sakshi.oversight.OpenedInEmergency;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Through whose hands a case goes (प्रकरण के थाने). It is the business of these stations and of those above them, and of nobody else but to
 * whom it is open for a time.
 *
 * @param had those that have it or had it, in order
 * @param offeredTo the one that is to decide whether it takes it, or to take it over
 * @param openings to whom it is or was open
 */
public record CaseStations(List<StationCode> had, @Nullable StationCode offeredTo, List<OpenTo> openings) {

    /**
     * That a case is open to an officer for a time (खुला).
     *
     * @param why for what
     * @param until from when on it is closed to them
     */
    public record OpenTo(OfficerId officer, Why why, Instant until) {}

    /** For what a case is open to somebody whose business it is not. */
    public enum Why {
        /** Somebody is in danger. */
        EMERGENCY,
        /** They inquire into how it was handled. */
        INQUIRY
    }

    /** Of a case of which nothing has happened. */
    public static final CaseStations NONE = new CaseStations(List.of(), null, List.of());

    private static final Set<Class<?>> MOVES = Set.of(
            ComplaintTransferred.class,
            TransferAccepted.class,
            TransferRejected.class,
            FirTransferred.class,
            FirTransferAccepted.class,
            OpenedInEmergency.class,
            InquiryOrdered.class,
            InquiryEnded.class);

    public CaseStations {
        had = List.copyOf(had);
        openings = List.copyOf(openings);
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
            return offeredTo(offered.to());
        }
        if (event instanceof TransferAccepted accepted) {
            return with(accepted.station());
        }
        if (event instanceof TransferRejected) {
            return offeredTo(null);
        }
        if (event instanceof FirTransferred sent) {
            return offeredTo(sent.to());
        }
        return event instanceof FirTransferAccepted accepted ? with(accepted.by()) : openedBy(event);
    }

    private CaseStations openedBy(CaseEvent event) {
        if (event instanceof OpenedInEmergency opened) {
            return with(new OpenTo(opened.officer(), Why.EMERGENCY, opened.until()));
        }
        if (event instanceof InquiryOrdered ordered) {
            return with(new OpenTo(ordered.officer(), Why.INQUIRY, Kolkata.endOf(ordered.until())));
        }
        return event instanceof InquiryEnded ended
                ? with(new OpenTo(ended.officer(), Why.INQUIRY, ended.happened().at()))
                : this;
    }

    private CaseStations offeredTo(@Nullable StationCode to) {
        return new CaseStations(had, to, openings);
    }

    /** The last word counts. */
    private CaseStations with(OpenTo opening) {
        List<OpenTo> now = new ArrayList<>(openings);
        now.removeIf(each -> each.officer().equals(opening.officer()) && each.why() == opening.why());
        now.add(opening);
        return new CaseStations(had, offeredTo, now);
    }

    private CaseStations with(StationCode station) {
        if (had.contains(station)) {
            return offeredTo(null);
        }
        List<StationCode> more = new ArrayList<>(had);
        more.add(station);
        return new CaseStations(more, null, openings);
    }

    /** Whether it is open to an officer for that, at a moment. */
    public boolean isOpen(OfficerId to, Why why, Instant at) {
        return opening(to, why).filter(opening -> at.isBefore(opening.until())).isPresent();
    }

    /** Whether it is open to anybody for that, at a moment. */
    public boolean isOpenToAny(Why why, Instant at) {
        return openings.stream().anyMatch(opening -> opening.why() == why && at.isBefore(opening.until()));
    }

    /** The last time that it was opened to an officer for that. */
    public Optional<OpenTo> opening(OfficerId to, Why why) {
        return openings.stream()
                .filter(opening -> opening.officer().equals(to) && opening.why() == why)
                .findFirst();
    }

    /** Whether one of them is such a station. */
    public boolean any(Predicate<StationCode> such) {
        return had.stream().anyMatch(such) || (offeredTo != null && such.test(offeredTo));
    }
}
