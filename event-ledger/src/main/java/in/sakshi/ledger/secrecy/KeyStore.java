package in.sakshi.ledger.secrecy;

import in.sakshi.ledger.Origin;
import in.sakshi.ledger.compact.Key;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where wrapped keys are kept, apart from the data that they open: the port with two adapters. Without it the past cannot be read.
 *
 * <p>What a method has written is durable when it returns. A method that cannot reach the store throws {@link
 * in.sakshi.ledger.LedgerUnavailable}: nothing is recorded under a key that is not certainly kept.
 */
public interface KeyStore extends AutoCloseable {

    /** Of which ledger these are the keys; empty while there are none. */
    Optional<Origin> origin();

    /** Makes it the key store of that ledger, if it is not one yet; says of which it is. */
    Origin begin(Origin ledger);

    /** What is there under those ids, as far as anything is. */
    Map<Key, KeyEntry> find(Collection<Key> ids);

    /** Adds an entry if there is none under its id, whoever else does the same; says what is there. */
    KeyEntry addIfAbsent(KeyEntry entry);

    /** Puts another wrapping of the same key in the place of that entry, if that is still there; says whether it was. */
    boolean rewrap(KeyEntry was, Wrapped now);

    /** Destroys a key for ever: it cannot be read from the store any more, and nothing else will be kept under its id. */
    void destroy(Key id);

    /** Shows every entry, in no order. What is written meanwhile may be shown or not. */
    void forEach(Consumer<KeyEntry> each);

    @Override
    void close();
}
