package in.sakshi.command.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/**
 * What was used last, kept in memory: a full year's book holds thousands of numbers, too many to read again for each
 * complaint. A copy that another process has overtaken records nothing wrong, as the ledger refuses what is out of sequence and
 * Axon then forgets the copy; but a rule may have decided by it. A book decides nothing; for cases, nobody else may record.
 */
public final class RecentlyUsed implements Cache {

    private final Map<Object, Object> kept;

    /** @param most how many are kept; beyond that the one that was not used for longest goes */
    public RecentlyUsed(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    // The interface wants it so, and null for "not here", which it says in words only.
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    public synchronized <K, V> V get(K key) {
        return (V) kept.get(key);
    }

    @Override
    public synchronized void put(Object key, Object value) {
        kept.put(key, value);
    }

    @Override
    public synchronized boolean putIfAbsent(Object key, Object value) {
        return kept.putIfAbsent(key, value) == null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <T> T computeIfAbsent(Object key, Supplier<T> valueSupplier) {
        return (T) kept.computeIfAbsent(key, absent -> valueSupplier.get());
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        kept.computeIfPresent(key, (present, value) -> update.apply((V) value));
    }

    @Override
    public synchronized boolean remove(Object key) {
        return kept.remove(key) != null;
    }

    @Override
    public synchronized void removeAll() {
        kept.clear();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return kept.containsKey(key);
    }

    /** Nobody listens to the comings and goings here. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
