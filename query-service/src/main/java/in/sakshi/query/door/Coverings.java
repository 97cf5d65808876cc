package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.code.CaseClass;
import in.sakshi.desk.query.Line;
import in.sakshi.event.CaseStations;
import in.sakshi.query.confidential.Confidence;
import in.sakshi.query.confidential.Confidence.Covered;
import in.sakshi.query.print.Print;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Covers lines before anything is made of them. Waits until it is known how closely each case was guarded after the last event that
 * the lines tell of, as that event may itself be the one after which they are covered.
 */
final class Coverings {

    private final Confidence confidence;
    private final Freshness freshness;
    private final ParkedCases parked;

    Coverings(Confidence confidence, Freshness freshness, ParkedCases parked) {
        this.confidence = confidence;
        this.freshness = freshness;
        this.parked = parked;
    }

    /**
     * The lines as whoever asks may see them.
     *
     * @param upTo position up to which the group has read whose lines they are; absent if they are not made of events of cases
     * @throws TurnedAway if in time it does not become known how closely they are guarded
     */
    <L extends Line> Covered<L> covered(List<L> lines, @Nullable Long upTo, Print print) {
        return freshness.answer(
                Confidence.GROUP, last(lines, upTo), read -> confidence.covered(lines, print, doubtful()));
    }

    /** The lines as they may go into a file; the same otherwise. */
    <L extends Line> List<L> copied(List<L> lines, @Nullable Long upTo, Print print) {
        return freshness.answer(
                Confidence.GROUP, last(lines, upTo), read -> confidence.copied(lines, print, doubtful()));
    }

    /** Whether one of the lines tells of a case of class A. */
    boolean isAnyClosest(List<? extends Line> lines, @Nullable Long upTo) {
        return freshness.answer(
                Confidence.GROUP,
                last(lines, upTo),
                read -> confidence.classes(Confidence.cases(lines), doubtful()).containsValue(CaseClass.A));
    }

    /** How closely those cases are guarded, after what was recorded up to a position at least. */
    Map<CaseId, CaseClass> classes(Collection<CaseId> ids, @Nullable Long upTo) {
        return freshness.answer(Confidence.GROUP, upTo, read -> confidence.classes(ids, doubtful()));
    }

    /** Through whose hands a case goes, if there is one. */
    Optional<CaseStations> stations(CaseId id, @Nullable Long upTo) {
        return freshness.answer(
                Confidence.GROUP,
                upTo,
                read -> Optional.ofNullable(confidence.stations(List.of(id)).get(id)));
    }

    /** Whether there is anything in a case that whoever asks may open. */
    boolean canBeOpened(CaseId id, Print print) {
        return confidence.canBeOpened(id, print, doubtful());
    }

    private static @Nullable Long last(List<? extends Line> lines, @Nullable Long upTo) {
        return upTo == null
                ? null
                : Long.valueOf(lines.stream().mapToLong(Line::position).reduce(upTo, Math::max));
    }

    private Predicate<CaseId> doubtful() {
        return parked.in(Confidence.GROUP) == 0 ? id -> false : id -> parked.in(Confidence.GROUP, id);
    }
}
