package in.sakshi.query.register;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.CaseRef;
import in.sakshi.desk.query.Line;
import in.sakshi.register.EntryNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the books of a station must know of a case to make an entry about it.
 *
 * @param id of the case
 * @param number that it bears
 * @param clues what later entries will mention, in order
 */
public record KnownCase(String id, long position, EntryNumber number, List<Clue> clues) implements Line {

    /** About the number of a report. */
    public static final String FIR = "fir";

    public KnownCase {
        clues = List.copyOf(clues);
    }

    /** The same as of that position. */
    public KnownCase at(long newPosition) {
        return new KnownCase(id, newPosition, number, clues);
    }

    /** The same with one more clue. */
    public KnownCase with(Clue clue) {
        List<Clue> more = new ArrayList<>(clues);
        more.add(clue);
        return new KnownCase(id, position, number, more);
    }

    /** What was known about that before a position, in order. */
    public List<String> before(long earlier, String about) {
        return clues.stream()
                .filter(clue -> clue.position() < earlier && clue.about().equals(about))
                .map(Clue::what)
                .toList();
    }

    /** What was known last about that before a position. */
    public Optional<String> lastBefore(long earlier, String about) {
        List<String> all = before(earlier, about);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The case as an entry at that position names it. */
    public CaseRef asOf(long entry) {
        return new CaseRef(new CaseId(id), number, lastBefore(entry, FIR).orElse(null));
    }
}
