package in.sakshi.command.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/**
 * The books written in last, kept in memory: a full year's book holds thousands of numbers, too many to read again for each
 * complaint. A copy that another process has overtaken does no harm, as the ledger refuses what is out of sequence and Axon
 * then forgets the copy.
 */
public final class RecentBooks implements Cache {

    private final Map<Object, Object> books;

    /** @param most how many books are kept; beyond that the one that was not used for longest goes */
    public RecentBooks(int most) {
        this.books = new LinkedHashMap<>(16, 0.75f, true) {
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
        return (V) books.get(key);
    }

    @Override
    public synchronized void put(Object key, Object value) {
        books.put(key, value);
    }

    @Override
    public synchronized boolean putIfAbsent(Object key, Object value) {
        return books.putIfAbsent(key, value) == null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <T> T computeIfAbsent(Object key, Supplier<T> valueSupplier) {
        return (T) books.computeIfAbsent(key, absent -> valueSupplier.get());
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        books.computeIfPresent(key, (present, value) -> update.apply((V) value));
    }

    @Override
    public synchronized boolean remove(Object key) {
        return books.remove(key) != null;
    }

    @Override
    public synchronized void removeAll() {
        books.clear();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return books.containsKey(key);
    }

    /** Nobody listens to the comings and goings of books. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
