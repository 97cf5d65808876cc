package in.sakshi.ledger.testing;

import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.compact.Key;
import in.sakshi.ledger.secrecy.KeyEntry;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.Wrapped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A key store in memory, and the plainest statement of what one promises; it can be away for a while. */
public final class MemoryKeys implements KeyStore {

    private final Map<Key, KeyEntry> entries = new ConcurrentHashMap<>();
    private @Nullable Origin origin;
    private volatile boolean away;
    private int asked;

    /** Whether it answers nobody. */
    public void goAway(boolean isAway) {
        away = isAway;
    }

    /** How often it was asked for keys. */
    public synchronized int asked() {
        return asked;
    }

    @Override
    public synchronized Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    @Override
    public synchronized Origin begin(Origin ledger) {
        Origin there = origin == null ? ledger : origin;
        origin = there;
        return there;
    }

    @Override
    public synchronized Map<Key, KeyEntry> find(Collection<Key> ids) {
        asked++;
        requireThere();
        return ids.stream().distinct().filter(entries::containsKey).collect(Collectors.toMap(id -> id, entries::get));
    }

    @Override
    public KeyEntry addIfAbsent(KeyEntry entry) {
        requireThere();
        KeyEntry there = entries.putIfAbsent(entry.id(), entry);
        return there == null ? entry : there;
    }

    @Override
    public boolean rewrap(KeyEntry was, Wrapped now) {
        return !was.isDestroyed() && entries.replace(was.id(), was, new KeyEntry(was.id(), now));
    }

    @Override
    public void destroy(Key id) {
        entries.put(id, KeyEntry.destroyed(id));
    }

    @Override
    public void forEach(Consumer<KeyEntry> each) {
        List.copyOf(entries.values()).forEach(each);
    }

    private void requireThere() {
        if (away) {
            throw new LedgerUnavailable("the key store is away for a test");
        }
    }

    @Override
    public void close() {}
}
