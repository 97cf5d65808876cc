package in.sakshi.query.confidential;

import in.sakshi.code.CaseClass;
import in.sakshi.code.Post;
import in.sakshi.event.CaseStations;
import in.sakshi.event.CaseStations.Why;
import in.sakshi.fact.Kolkata;
import in.sakshi.query.print.Print;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.UnitPath;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A case with all that it is linked to: a report with its complaint, a preventive action with the case of which it comes, complaints that
 * were joined. They are guarded as closely as the most guarded of them.
 *
 * @param own the case itself; absent if nothing is known of it
 * @param all the case and those linked to it
 * @param doubtful whether something that was recorded in one of them could not be taken in
 */
record GuardedGroup(@Nullable GuardedCase own, List<GuardedCase> all, boolean doubtful) {

    private static final Set<Post> AT_THE_DESK = EnumSet.of(Post.DESK, Post.BEAT, Post.SQUAD_LEAD);

    /** The class of all; the closest, if it is not known for certain. */
    CaseClass caseClass() {
        return own == null || doubtful
                ? CaseClass.A
                : all.stream().map(GuardedCase::caseClass).reduce(CaseClass.C, GuardedCase::closer);
    }

    /** How much of the case is seen by whoever reads. */
    Sights seenBy(Print print) {
        return Matrix.sights(caseClass(), own == null ? Set.of(Viewer.NOBODY) : viewers(own, print));
    }

    /** How much of the case goes into a file. */
    Sights copiedBy(Print print) {
        boolean ofTheStation = own != null && isAt(own, print, print.reader().unit()::equals);
        return seenBy(print).and(Matrix.sights(caseClass(), Set.of(ofTheStation ? Viewer.STATION_COPY : Viewer.COPY)));
    }

    private Set<Viewer> viewers(GuardedCase guarded, Print print) {
        Officer reader = print.reader();
        CaseStations stations = guarded.hands().stations();
        Set<Viewer> viewers = EnumSet.noneOf(Viewer.class);
        if (stations.isOpen(reader.id(), Why.EMERGENCY, print.askedAt())) {
            viewers.add(Viewer.EMERGENCY);
        }
        if (reader.post() == Post.AUDITOR
                ? stations.isOpen(reader.id(), Why.INQUIRY, print.askedAt())
                : isAt(guarded, print, reader::answersFor)) {
            viewers.add(Viewer.of(reader.post()));
            viewers.addAll(ofOfficer(guarded, reader, print));
        }
        return viewers.isEmpty() ? Set.of(Viewer.NOBODY) : viewers;
    }

    private Set<Viewer> ofOfficer(GuardedCase guarded, Officer reader, Print print) {
        Set<Viewer> viewers = EnumSet.noneOf(Viewer.class);
        if (is(reader, GuardedCase.Hands::inquires)) {
            viewers.add(Viewer.INQUIRES);
        }
        if (is(reader, GuardedCase.Hands::investigates)) {
            viewers.add(Viewer.INVESTIGATES);
        }
        if (AT_THE_DESK.contains(reader.post()) && is(reader, GuardedCase.Hands::takenDownBy)) {
            boolean today = Kolkata.dateAt(guarded.hands().takenDownAt()).equals(Kolkata.dateAt(print.askedAt()));
            viewers.add(today ? Viewer.DESK_TODAY : Viewer.DESK_OWN);
        }
        return viewers;
    }

    private boolean is(Officer reader, Function<GuardedCase.Hands, @Nullable OfficerId> hand) {
        return all.stream().anyMatch(each -> reader.id().equals(hand.apply(each.hands())));
    }

    /** Whether one of the stations through whose hands the case goes lies in such a unit. */
    private static boolean isAt(GuardedCase guarded, Print print, Predicate<UnitPath> such) {
        return guarded.hands()
                .stations()
                .any(code -> print.staff()
                        .station(code)
                        .filter(station -> such.test(station.unit()))
                        .isPresent());
    }
}
