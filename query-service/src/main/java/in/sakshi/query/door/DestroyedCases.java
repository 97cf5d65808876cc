package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.DestroyedCase;
import in.sakshi.event.CaseStations;
import in.sakshi.query.casefile.CaseCards;
import in.sakshi.register.EntryNumber;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cases whose record was destroyed: whoever asks about one is told that, and what remains of it (नष्ट प्रकरण). */
final class DestroyedCases {

    private final Lines<DestroyedCase> destroyed;
    private final Freshness freshness;

    DestroyedCases(Shelves shelves, Freshness freshness) {
        this.destroyed = shelves.lines(CaseCards.DESTROYED);
        this.freshness = freshness;
    }

    /**
     * That a case of which a group knows nothing is not one that was destroyed; to be asked before it is called unknown.
     *
     * @param group the one that knows nothing of it
     * @throws RecordGone if it was, and is the business of a station in the officer’s unit
     */
    void requireNone(CaseId id, String group, Reach reach) {
        find(id, group).filter(remains -> stations(remains).any(reach::holds)).ifPresent(remains -> {
            throw new RecordGone(remains);
        });
    }

    /** Through whose hands a case went that was destroyed; nothing of one that was not. */
    Optional<CaseStations> stations(CaseId id, String group) {
        return find(id, group).map(DestroyedCases::stations);
    }

    /** With which numbers those of the cases began that were destroyed, by their ids. */
    Map<String, EntryNumber> numbers(Set<String> ids) {
        Map<String, EntryNumber> numbers = new HashMap<>();
        destroyed.find(ids).forEach((id, remains) -> numbers.put(id, remains.number()));
        return numbers;
    }

    private Optional<DestroyedCase> find(CaseId id, String group) {
        return freshness.answer(
                CaseCards.GROUP,
                freshness.readBy(group),
                upTo -> Optional.ofNullable(
                        destroyed.find(List.of(id.toString())).get(id.toString())));
    }

    private static CaseStations stations(DestroyedCase remains) {
        return new CaseStations(remains.stations(), null, List.of());
    }
}
