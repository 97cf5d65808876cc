package in.sakshi.query.door;

import in.sakshi.shelf.Chosen;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to where a sheet is true, and how much of what there is stands on it.
 *
 * @param upTo position in the ledger
 * @param asOf only what was recorded until then; all if absent
 * @param total lines on all pages
 * @param page which page, from 0
 * @param size lines to a page
 * @param parked cases for which it is not true
 * @param missing numbers whose lines cannot be shown
 */
record Extent(long upTo, @Nullable Instant asOf, long total, int page, int size, long parked, List<String> missing) {

    /** A page of chosen lines. */
    static Extent of(Chosen<?> chosen, Paging paging, long upTo, long parked) {
        return new Extent(upTo, null, chosen.total(), paging.number(), paging.length(), parked, List.of());
    }

    /** Everything on one sheet. */
    static Extent whole(int lines, @Nullable Instant asOf, long upTo, boolean parked) {
        return new Extent(upTo, asOf, lines, 0, Math.max(1, lines), parked ? 1 : 0, List.of());
    }
}
