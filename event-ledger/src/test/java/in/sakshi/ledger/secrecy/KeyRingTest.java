package in.sakshi.ledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.compact.Key;
import in.sakshi.ledger.testing.MemoryKeys;
import in.sakshi.ledger.testing.TestKeys;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final Origin LEDGER = Origin.of("test", new UUID(0, 1));
    private static final String CASE = "6f1c2f3e-8a53-4b57-9d0e-0000000000c1";

    private final MemoryKeys store = new MemoryKeys();
    private final AtomicLong nanos = new AtomicLong();

    private KeyRing open() {
        return open(TestKeys.masters());
    }

    private KeyRing open(MasterKeys masters) {
        return KeyRing.open(store, masters, LEDGER, true, nanos::get);
    }

    @Test
    void aKeyOnceMadeIsTheSameForEverybody() {
        DataKey made = open().ofNew(CASE);

        assertThat(open().of(CASE)).hasValue(made);
        assertThat(open().ofNew(CASE)).isEqualTo(made);
        assertThat(open().ofNew("fir-" + CASE)).isNotEqualTo(made);
        assertThat(open().forPurpose("shelves"))
                .isEqualTo(open().forPurpose("shelves"))
                .isNotEqualTo(made);
    }

    @Test
    void aKeyThatWasNeverMadeIsMissedInWords() {
        assertThatExceptionOfType(DamagedLedger.class)
                .isThrownBy(() -> open().of(CASE))
                .withMessageContaining(
                        "stream " + CASE + " has no key in the key store (expected: the key store of the");
    }

    @Test
    void aDestroyedKeyIsGoneAtOnceHereAndWithinAMinuteElsewhere() {
        KeyRing here = open();
        KeyRing elsewhere = open();
        here.ofNew(CASE);
        assertThat(elsewhere.of(CASE)).isPresent();

        here.destroy(CASE);

        assertThat(here.of(CASE)).isEmpty();
        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> here.ofNew(CASE));
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(elsewhere.of(CASE)).isEmpty();
    }

    @Test
    void keysThatAreLookedForTogetherAreAskedForOnce() {
        KeyRing ring = open();
        List<String> cases =
                IntStream.range(0, 100).mapToObj(number -> "case " + number).toList();
        cases.forEach(ring::ofNew);
        KeyRing afterAStart = open();
        int before = store.asked();

        afterAStart.lookAhead(cases);
        cases.forEach(one -> assertThat(afterAStart.of(one)).isPresent());

        assertThat(store.asked()).isEqualTo(before + 1);
    }

    @Test
    void onlySoManyStayAtHand() {
        KeysAtHand atHand = new KeysAtHand(nanos::get);
        for (int number = 0; number <= KeysAtHand.MOST; number++) {
            atHand.put(Key.of(new UUID(0, number)), new KeysAtHand.Held(null), atHand.taken());
        }

        assertThat(atHand.get(Key.of(new UUID(0, 0)))).isNull();
        assertThat(atHand.get(Key.of(new UUID(0, 1)))).isNotNull();
    }

    @Test
    void aKeyThatIsTakenAwayWhileItIsBeingFetchedIsNotKept() {
        KeysAtHand atHand = new KeysAtHand(nanos::get);
        Key id = Key.of(CASE);
        long asked = atHand.taken();

        atHand.take(id);
        atHand.put(id, new KeysAtHand.Held(DataKey.random()), asked);

        assertThat(atHand.get(id)).isNull();
    }

    @Test
    void anotherMasterKeyIsRefusedInWords() {
        open();
        LocalMasterKey other = LocalMasterKey.of(LocalMasterKey.random());

        assertThatExceptionOfType(KeysNotOpened.class)
                .isThrownBy(() -> open(MasterKeys.only(other)))
                .withMessage("the master key is " + other.id() + " (expected: "
                        + TestKeys.masters().current().id() + ", the one by which the keys of the ledger " + LEDGER
                        + " are wrapped)");
    }

    @Test
    void theKeysOfAnotherLedgerAreRefusedInWords() {
        open();
        Origin other = Origin.of("test", new UUID(0, 2));

        assertThatExceptionOfType(KeysNotOpened.class)
                .isThrownBy(() -> KeyRing.open(store, TestKeys.masters(), other, true))
                .withMessage("the key store is that of the ledger " + LEDGER + " (expected: that of " + other + ")");
    }

    @Test
    void aLedgerWithoutItsKeysIsRefusedInWords() {
        assertThatExceptionOfType(KeysNotOpened.class)
                .isThrownBy(() -> KeyRing.open(store, TestKeys.masters(), LEDGER, false))
                .withMessageContaining(
                        "the key store is empty, and in the ledger " + LEDGER + " something is recorded");
        assertThat(store.origin()).isEmpty();
    }

    @Test
    void whileMasterKeysChangeBothAreKnown() {
        DataKey made = open().ofNew(CASE);
        LocalMasterKey next = LocalMasterKey.of(LocalMasterKey.random());
        KeyRing both = open(new MasterKeys(next, List.of(TestKeys.masters().current())));

        assertThat(both.of(CASE)).hasValue(made);
        both.ofNew("fir-" + CASE);

        assertThatExceptionOfType(LedgerUnavailable.class)
                .isThrownBy(() -> open().of("fir-" + CASE))
                .withMessageContaining("wrapped by the master key " + next.id());
    }

    @Test
    void aWrappedKeyOpensNothingUnderAnotherId() {
        KeyRing ring = open();
        ring.ofNew(CASE);
        store.forEach(entry -> store.addIfAbsent(new KeyEntry(Key.of("moved"), entry.wrapped())));

        assertThatExceptionOfType(NotDecrypted.class).isThrownBy(() -> ring.of("moved"));
    }
}
