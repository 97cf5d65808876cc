package in.sakshi.query.door;

import in.sakshi.shelf.Stretch;
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

    /** A page of what is asked for. */
    static Extent of(Asked<?> asked, Stretch<?> page, Paging paging, long upTo) {
        return new Extent(
                upTo,
                asked.asOf(),
                page.total(),
                paging.number(),
                paging.length(),
                asked.parked().getAsLong(),
                page.missing());
    }

    /** Everything on one sheet. */
    static Extent whole(Asked<?> asked, long lines, long upTo) {
        return new Extent(
                upTo,
                asked.asOf(),
                lines,
                0,
                (int) Math.max(1, lines),
                asked.parked().getAsLong(),
                List.of());
    }
}
