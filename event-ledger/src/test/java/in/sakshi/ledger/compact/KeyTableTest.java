package in.sakshi.ledger.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyTableTest {

    private final KeyTable table = new KeyTable(4);

    @Test
    void keysKeepTheOrderOfTheirComing() {
        for (int i = 0; i < 50_000; i++) {
            assertThat(table.add(Key.of("register " + i))).isEqualTo(i);
        }
        for (int i = 0; i < 50_000; i++) {
            assertThat(table.find(Key.of("register " + i))).isEqualTo(i);
        }
        assertThat(table.size()).isEqualTo(50_000);
    }

    @Test
    void aKeyThatIsThereIsNotAddedAgain() {
        UUID id = new UUID(6, 10);
        assertThat(table.add(Key.of(id))).isZero();
        assertThat(table.add(Key.of(id.toString()))).isZero();
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    void whatWasNeverAddedIsAbsent() {
        Random random = new Random(2025);
        for (int i = 0; i < 1000; i++) {
            table.add(new Key(random.nextLong(), random.nextLong()));
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(table.find(new Key(random.nextLong(), random.nextLong())))
                    .isEqualTo(KeyTable.ABSENT);
        }
    }

    @Test
    void keysThatDifferInOneHalfOnlyStayApart() {
        for (int i = 0; i < 1000; i++) {
            table.add(new Key(i, 7));
            table.add(new Key(7, i + 1000));
        }
        assertThat(table.size()).isEqualTo(2000);
    }

    @Test
    void onlyTheOneFormOfAUuidStandsForIt() {
        String id = "6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e";
        assertThat(Key.of(id)).isEqualTo(Key.of(UUID.fromString(id)));
        assertThat(Key.of(id.toUpperCase(Locale.ROOT))).isNotEqualTo(Key.of(id));
        assertThat(Key.of(id.replace('-', '_'))).isNotEqualTo(Key.of(id));
        assertThat(Key.of("6f1c2f3e 8a53 4b57 9d0e 1f2a3b4c5d6e")).isNotEqualTo(Key.of(id));
    }

    @Test
    void numbersBeyondTheEndAreNotThere() {
        Longs longs = new Longs(1);
        longs.add(4711);
        assertThat(longs.get(0)).isEqualTo(4711);
        assertThatThrownBy(() -> longs.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> longs.set(1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
