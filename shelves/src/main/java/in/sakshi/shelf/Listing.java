package in.sakshi.shelf;

import in.sakshi.desk.query.Line;
import java.util.Iterator;
import java.util.Optional;

/** All lines that a question asks for, in order: turned to one page of them, or read from the first to the last. */
public interface Listing<L extends Line> {

    /**
     * A page.
     *
     * @param page which page, from 0
     * @param size lines to a page, at least 1
     */
    Stretch<L> page(int page, int size);

    /** The line that stands just before a page; nothing before the first page, or if that line cannot be shown. */
    default Optional<L> before(int page, int size) {
        return page == 0
                ? Optional.empty()
                : page(Math.multiplyExact(page, size) - 1, 1).lines().stream().findFirst();
    }

    /**
     * All of them, piece by piece, so that never many are in memory; at least one piece. What is written meanwhile pushes no
     * line out of it, and none into it twice.
     *
     * @param size lines to a piece, at least 1
     */
    Iterator<Stretch<L>> pieces(int size);
}
