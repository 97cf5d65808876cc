package in.sakshi.ledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.compact.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every key store promises. */
public abstract class KeyStoreContract {

    protected static final Origin LEDGER = Origin.of("test", new UUID(0, 1));
    private static final Origin OTHER = Origin.of("test", new UUID(0, 2));
    private static final Key CASE = Key.of("6f1c2f3e-8a53-4b57-9d0e-0000000000c1");
    private static final Key REPORT = Key.of("fir-6f1c2f3e-8a53-4b57-9d0e-0000000003f1");

    private KeyStore store;

    /** Opens the store of this test, the same each time. */
    protected abstract KeyStore open();

    @BeforeEach
    void openOne() {
        store = open();
    }

    @AfterEach
    void closeIt() {
        store.close();
    }

    private void openAgain() {
        store.close();
        store = open();
    }

    /** An entry that is told from others by a number. */
    protected static KeyEntry entry(Key id, int number) {
        return new KeyEntry(id, new Wrapped("0011223344556677", Bytes.ofText("wrapped " + number)));
    }

    @Test
    void itIsTheKeyStoreOfTheLedgerForWhichItWasBegunForEver() {
        assertThat(store.origin()).isEmpty();

        assertThat(store.begin(LEDGER)).isEqualTo(LEDGER);
        assertThat(store.begin(OTHER)).isEqualTo(LEDGER);
        openAgain();

        assertThat(store.origin()).hasValue(LEDGER);
    }

    @Test
    void whatWasAddedFirstStays() {
        store.begin(LEDGER);

        assertThat(store.addIfAbsent(entry(CASE, 1))).isEqualTo(entry(CASE, 1));
        assertThat(store.addIfAbsent(entry(CASE, 2))).isEqualTo(entry(CASE, 1));
        assertThat(store.addIfAbsent(entry(REPORT, 3))).isEqualTo(entry(REPORT, 3));
        openAgain();

        assertThat(store.find(Set.of(CASE, REPORT, Key.of("nobody's"))))
                .containsOnlyKeys(CASE, REPORT)
                .containsEntry(CASE, entry(CASE, 1))
                .containsEntry(REPORT, entry(REPORT, 3));
        assertThat(shown()).containsExactlyInAnyOrder(entry(CASE, 1), entry(REPORT, 3));
    }

    @Test
    void ofManyWhoMakeTheSameKeyAtOnceAllGetOne() throws Exception {
        store.begin(LEDGER);
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        try {
            List<Callable<KeyEntry>> asked = IntStream.range(0, 400)
                    .<Callable<KeyEntry>>mapToObj(number ->
                            () -> store.addIfAbsent(entry(Key.of("case " + number % 50), number)))
                    .toList();
            List<Future<KeyEntry>> answers = clerks.invokeAll(asked);
            for (Future<KeyEntry> answer : answers) {
                KeyEntry got = answer.get();
                assertThat(store.find(Set.of(got.id()))).containsEntry(got.id(), got);
            }
        } finally {
            clerks.shutdown();
        }
        openAgain();

        assertThat(shown()).hasSize(50).extracting(KeyEntry::id).doesNotHaveDuplicates();
    }

    @Test
    void aDestroyedKeyIsGoneForEver() {
        store.begin(LEDGER);
        store.addIfAbsent(entry(CASE, 1));
        store.addIfAbsent(entry(REPORT, 2));

        store.destroy(CASE);
        store.destroy(CASE);

        assertThat(store.addIfAbsent(entry(CASE, 3))).isEqualTo(KeyEntry.destroyed(CASE));
        assertThat(store.rewrap(entry(CASE, 1), wrapped(entry(CASE, 4)))).isFalse();
        assertThat(store.rewrap(KeyEntry.destroyed(CASE), wrapped(entry(CASE, 4))))
                .isFalse();
        openAgain();
        assertThat(shown()).containsExactlyInAnyOrder(KeyEntry.destroyed(CASE), entry(REPORT, 2));
    }

    @Test
    void aKeyThatNeverWasCanBeDestroyedToo() {
        store.begin(LEDGER);

        store.destroy(CASE);

        assertThat(store.addIfAbsent(entry(CASE, 1)).isDestroyed()).isTrue();
    }

    @Test
    void anEntryIsWrappedAnewOnlyIfItIsStillTheSame() {
        store.begin(LEDGER);
        store.addIfAbsent(entry(CASE, 1));
        store.addIfAbsent(entry(REPORT, 2));
        Wrapped longest = new Wrapped("a".repeat(Wrapped.LONGEST_ID), Bytes.wrap(new byte[Wrapped.MOST_BYTES]));

        assertThat(store.rewrap(entry(CASE, 1), longest)).isTrue();
        assertThat(store.rewrap(entry(CASE, 1), wrapped(entry(CASE, 4)))).isFalse();
        openAgain();

        assertThat(shown()).containsExactlyInAnyOrder(new KeyEntry(CASE, longest), entry(REPORT, 2));
    }

    private static Wrapped wrapped(KeyEntry entry) {
        return Objects.requireNonNull(entry.wrapped());
    }

    private List<KeyEntry> shown() {
        List<KeyEntry> all = new ArrayList<>();
        store.forEach(all::add);
        return all;
    }
}
