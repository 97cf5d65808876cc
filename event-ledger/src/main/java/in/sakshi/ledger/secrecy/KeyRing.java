package in.sakshi.ledger.secrecy;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.compact.Key;
import in.sakshi.ledger.secrecy.KeysAtHand.Held;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The keys of a ledger in hand (कुंजी गुच्छा): found in the key store, or made there, and unwrapped. One for each process. */
public final class KeyRing implements AutoCloseable {

    /** Names of streams are ids, which have no slash before them. */
    private static final String PURPOSE = "/purpose/";

    private static final String CHECK = PURPOSE + "check";

    private final KeyStore store;
    private final MasterKeys masters;
    private final Origin ledger;
    private final KeysAtHand atHand;

    private KeyRing(KeyStore store, MasterKeys masters, Origin ledger, LongSupplier nanos) {
        this.store = store;
        this.masters = masters;
        this.ledger = ledger;
        this.atHand = new KeysAtHand(nanos);
    }

    /**
     * Opens the keys of a ledger; closing them closes the store.
     *
     * @param empty whether nothing is recorded in that ledger: only then may there be no keys, and the first are made
     * @throws KeysNotOpened if the store has no keys, or those of another ledger, or the master key does not open them
     */
    public static KeyRing open(KeyStore store, MasterKeys masters, Origin ledger, boolean empty) {
        return open(store, masters, ledger, empty, System::nanoTime);
    }

    static KeyRing open(KeyStore store, MasterKeys masters, Origin ledger, boolean empty, LongSupplier nanos) {
        try {
            return opened(store, masters, ledger, empty, nanos);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static KeyRing opened(
            KeyStore store, MasterKeys masters, Origin ledger, boolean empty, LongSupplier nanos) {
        if (store.origin().isEmpty() && !empty) {
            throw new KeysNotOpened(
                    "the key store is empty, and in the ledger " + ledger + " something is recorded"
                            + " (expected: the key store that was there when it was, or its backup; nothing but it opens what is recorded)");
        }
        Origin there = store.begin(ledger);
        if (!there.equals(ledger)) {
            throw new KeysNotOpened(
                    "the key store is that of the ledger " + there + " (expected: that of " + ledger + ")");
        }
        KeyRing ring = new KeyRing(store, masters, ledger, nanos);
        ring.requireTheRightMasterKey();
        return ring;
    }

    private void requireTheRightMasterKey() {
        KeyEntry check = store.addIfAbsent(newEntry(Key.of(CHECK), DataKey.random()));
        Wrapped wrapped = check.wrapped();
        if (wrapped == null || masters.withId(wrapped.masterKey()).isEmpty()) {
            throw new KeysNotOpened("the master key is " + masters.current().id() + " (expected: "
                    + (wrapped == null ? "that" : wrapped.masterKey() + ", the one")
                    + " by which the keys of the ledger "
                    + ledger + " are wrapped)");
        }
        try {
            unwrap(check.id(), wrapped);
        } catch (NotDecrypted e) {
            throw new KeysNotOpened(
                    "the key store of the ledger " + ledger + " does not open with the master key "
                            + wrapped.masterKey() + " that it names (expected: the key store as it was, or its backup)",
                    e);
        }
    }

    /**
     * The key of a stream.
     *
     * @return nothing if it is destroyed
     * @throws DamagedLedger if the store knows of none
     */
    public Optional<DataKey> of(String stream) {
        Held held = look(Key.of(stream));
        if (held == null) {
            throw new DamagedLedger(
                    "stream " + stream + " has no key in the key store (expected: the key store of the ledger " + ledger
                            + " as it was when this was recorded, or a later backup)");
        }
        return Optional.ofNullable(held.key());
    }

    /** Whether the key of a stream is destroyed; no, if the store knows of none. */
    public boolean isDestroyed(String stream) {
        Held held = look(Key.of(stream));
        return held != null && held.key() == null;
    }

    /**
     * The key of a stream that begins: made if there is none, and certainly kept before this returns.
     *
     * @throws KeyDestroyed if there was one once
     */
    public DataKey ofNew(String stream) {
        return orNew(Key.of(stream)).orElseThrow(() -> new KeyDestroyed(stream));
    }

    /** The key of this ledger for a purpose that is no stream, the same for all processes; made if there is none. */
    public DataKey forPurpose(String purpose) {
        return orNew(Key.of(PURPOSE + purpose))
                .orElseThrow(() -> new IllegalStateException(
                        "the key for " + purpose + " is destroyed (expected: that only keys of streams ever are)"));
    }

    private Optional<DataKey> orNew(Key id) {
        Held held = atHand.get(id);
        if (held != null) {
            return Optional.ofNullable(held.key());
        }
        long taken = atHand.taken();
        Held found = held(store.addIfAbsent(newEntry(id, DataKey.random())));
        atHand.put(id, found, taken);
        return Optional.ofNullable(found.key());
    }

    /** Finds the keys of those streams together, so that they are at hand one by one. */
    public void lookAhead(Collection<String> streams) {
        List<Key> unknown = streams.stream()
                .map(Key::of)
                .filter(id -> atHand.get(id) == null)
                .toList();
        if (!unknown.isEmpty()) {
            fetch(unknown);
        }
    }

    private @Nullable Held look(Key id) {
        Held held = atHand.get(id);
        return held == null ? fetch(List.of(id)).get(id) : held;
    }

    private Map<Key, Held> fetch(List<Key> ids) {
        long taken = atHand.taken();
        Map<Key, Held> found = new HashMap<>();
        store.find(ids).forEach((id, entry) -> {
            Held held = held(entry);
            found.put(id, held);
            atHand.put(id, held, taken);
        });
        return found;
    }

    /** Destroys the key of a stream for ever; what it opened cannot be read by this process any more. */
    public void destroy(String stream) {
        Key id = Key.of(stream);
        store.destroy(id);
        atHand.take(id);
    }

    /**
     * Wraps by the current master key whatever another one wrapped. Cut short, it goes on where it stopped when it is called again; the
     * entry by which a wrong master key is known comes last, so that nobody starts with the new one alone before all are done.
     *
     * @param each is told of every key that was wrapped anew
     * @return how many keys there are, without the destroyed ones
     */
    public long wrapAllAnew(Runnable each) {
        Key check = Key.of(CHECK);
        AtomicLong keys = new AtomicLong();
        store.forEach(entry -> {
            keys.addAndGet(entry.isDestroyed() ? 0 : 1);
            if (!entry.id().equals(check)) {
                wrapAnew(entry, each);
            }
        });
        store.find(List.of(check)).values().forEach(entry -> wrapAnew(entry, each));
        return keys.get();
    }

    private void wrapAnew(KeyEntry entry, Runnable each) {
        Wrapped wrapped = entry.wrapped();
        if (wrapped == null || wrapped.masterKey().equals(masters.current().id())) {
            return;
        }
        // If that was not to be done, somebody destroyed it meanwhile, or another process wraps all anew, too.
        if (store.rewrap(entry, wrap(entry.id(), unwrap(entry.id(), wrapped)))) {
            each.run();
        }
    }

    private Held held(KeyEntry entry) {
        Wrapped wrapped = entry.wrapped();
        return new Held(wrapped == null ? null : unwrap(entry.id(), wrapped));
    }

    private KeyEntry newEntry(Key id, DataKey key) {
        return new KeyEntry(id, wrap(id, key));
    }

    private Wrapped wrap(Key id, DataKey key) {
        return new Wrapped(masters.current().id(), masters.current().wrap(key.bytes(), about(id)));
    }

    private DataKey unwrap(Key id, Wrapped wrapped) {
        MasterKey master = masters.withId(wrapped.masterKey())
                .orElseThrow(() -> new LedgerUnavailable("a key is wrapped by the master key " + wrapped.masterKey()
                        + ", which this process was not given (expected: while master keys change, both)"));
        Bytes bytes = wrapped.bytes();
        return DataKey.of(master.unwrap(bytes, about(id)));
    }

    private byte[] about(Key id) {
        return About.of(ledger.value(), Long.toHexString(id.high()), Long.toHexString(id.low()));
    }

    @Override
    public void close() {
        store.close();
    }
}
