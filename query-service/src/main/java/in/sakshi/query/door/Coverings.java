package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Line;
import in.sakshi.query.confidential.Confidence;
import in.sakshi.query.print.Print;
import java.util.List;
import java.util.function.Predicate;

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
     * @param upTo position up to which the group has read whose lines they are
     * @param copy whether they go into a file
     * @throws TurnedAway if in time it does not become known how closely they are guarded
     */
    <L extends Line> List<L> covered(List<L> lines, long upTo, boolean copy, Print print) {
        long last = lines.stream().mapToLong(Line::position).reduce(upTo, Math::max);
        return freshness.answer(Confidence.GROUP, last, read -> confidence.covered(lines, print, copy, doubtful()));
    }

    private Predicate<CaseId> doubtful() {
        return parked.in(Confidence.GROUP) == 0 ? id -> false : id -> parked.in(Confidence.GROUP, id);
    }
}
