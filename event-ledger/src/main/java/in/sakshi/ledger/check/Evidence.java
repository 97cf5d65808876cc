package in.sakshi.ledger.check;

import java.util.function.Consumer;

/**
 * All that a store holds of a ledger, in its raw stored form: the port of the checker. Evidence is only ever read, and
 * nothing in it is put right on the way.
 */
public interface Evidence extends AutoCloseable {

    /**
     * Presents everything: first what is known about the ledger from beside it, then its commits in the order of their
     * places.
     */
    void present(Consumer<? super Exhibit> to);

    /** What this is evidence of, for people: "the files in /data/ledger". */
    String subject();

    /** Gives back what is held open. */
    @Override
    void close();
}
