package in.sakshi.desk.query;

import java.time.Instant;
import java.util.List;

/**
 * What is pending in a unit at a moment (लंबित प्रकरण पट).
 *
 * @param upTo position in the ledger up to which everything is on the board; −1 if nothing is recorded
 * @param asOf the moment
 * @param reading by which knowledge
 * @param unit path of the unit
 * @param total all of it
 * @param rows the same by kind, by unit below or by owner
 * @param ages the heads of the age bands, in the reader’s language
 * @param parked of how many cases something recorded could not be written here and waits; 0 unless something is wrong
 */
public record PendencyBoard(
        long upTo,
        Instant askedAt,
        Instant asOf,
        Reading reading,
        String unit,
        PendencyCount total,
        List<PendencyRow> rows,
        List<String> ages,
        long parked) {

    public PendencyBoard {
        rows = List.copyOf(rows);
        ages = List.copyOf(ages);
    }
}
