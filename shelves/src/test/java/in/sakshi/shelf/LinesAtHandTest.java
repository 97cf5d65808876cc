package in.sakshi.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import in.sakshi.desk.query.Line;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesAtHandTest {

    private static final int MOST = 10;

    private final Counted kept = new Counted();
    private final LinesAtHand<Slip> lines = new LinesAtHand<>(kept, MOST);

    private record Slip(String id, long position) implements Line {}

    /** A shelf that counts what it is asked for, and in whose way something may come. */
    private static final class Counted implements Lines<Slip> {

        private final Map<String, Slip> there = new HashMap<>();
        private int askedFor;
        private Runnable afterReading = () -> {};
        private Runnable beforeWriting = () -> {};

        @Override
        public Map<String, Slip> find(Collection<String> ids) {
            askedFor += ids.size();
            Map<String, Slip> found = new HashMap<>(there);
            found.keySet().retainAll(ids);
            Runnable now = afterReading;
            afterReading = () -> {};
            now.run();
            return found;
        }

        @Override
        public void write(Collection<Slip> slips) {
            Runnable now = beforeWriting;
            beforeWriting = () -> {};
            now.run();
            slips.forEach(slip -> there.put(slip.id(), slip));
        }

        @Override
        public boolean replace(Slip line, Condition<Slip> still) {
            there.put(line.id(), line);
            return true;
        }

        @Override
        public void removeOf(CaseId destroyed) {
            there.keySet().removeIf(id -> Removing.isOf(destroyed, id));
        }

        @Override
        public void clear() {
            there.clear();
        }

        @Override
        public Chosen<Slip> choose(Choice<Slip> choice, int page, int size) {
            throw notAsked();
        }

        @Override
        public List<Slip> first(Choice<Slip> choice, int most) {
            throw notAsked();
        }

        @Override
        public void forEach(List<Condition<Slip>> conditions, Consumer<Slip> each) {
            throw notAsked();
        }
    }

    @Test
    void whatIsRemovedIsNotAtHandEither() {
        CaseId destroyed = CaseId.of(CaseKind.COMPLAINT, new UUID(0, 1));
        String id = destroyed + "/receipt";
        lines.write(List.of(new Slip(id, 1), new Slip("other", 1)));
        assertThat(lines.find(List.of(id, "other"))).hasSize(2);

        lines.removeOf(destroyed);

        assertThat(lines.find(List.of(id, "other"))).containsOnlyKeys("other");
        assertThat(kept.there).containsOnlyKeys("other");
    }

    private static AssertionError notAsked() {
        return new AssertionError("a question goes straight to the shelf (expected here: lines by their ids)");
    }

    private Slip found(String id) {
        return Objects.requireNonNull(lines.find(List.of(id)).get(id), id);
    }

    @Test
    void aLineThatManyBatchesTouchIsReadOnce() {
        kept.there.put("a", new Slip("a", 0));
        for (int batch = 1; batch <= 10; batch++) {
            assertThat(found("a").position()).isEqualTo(batch - 1);
            lines.write(List.of(new Slip("a", batch)));
        }

        assertThat(kept.askedFor).isEqualTo(1);
        assertThat(kept.there.get("a")).isEqualTo(new Slip("a", 10));
    }

    @Test
    void thatALineIsNotThereIsAlsoKnownUntilItIsWritten() {
        assertThat(lines.find(List.of("a"))).isEmpty();
        assertThat(lines.find(List.of("a"))).isEmpty();
        lines.write(List.of(new Slip("a", 1)));

        assertThat(found("a")).isEqualTo(new Slip("a", 1));
        assertThat(kept.askedFor).isEqualTo(1);
    }

    @Test
    void noMoreAreAtHandThanAllowed() {
        List<String> ids =
                IntStream.range(0, MOST + 5).mapToObj(Integer::toString).toList();
        lines.find(ids);
        lines.find(List.of(ids.get(ids.size() - 1)));
        assertThat(kept.askedFor).isEqualTo(MOST + 5);

        lines.find(List.of("0"));

        assertThat(kept.askedFor).as("the first made room for the last").isEqualTo(MOST + 6);
    }

    @Test
    void whatNobodyAsksForIsNotAtHand() {
        lines.write(List.of(new Slip("a", 1)));
        kept.there.clear();

        assertThat(lines.find(List.of("a"))).isEmpty();
    }

    @Test
    void whatWasReadBeforeAWriteDoesNotComeAfterIt() {
        kept.there.put("a", new Slip("a", 1));
        kept.afterReading = () -> lines.write(List.of(new Slip("a", 2)));

        found("a");

        assertThat(found("a")).isEqualTo(new Slip("a", 2));
    }

    @Test
    void whatIsReadDuringAWriteDoesNotStay() {
        kept.there.put("a", new Slip("a", 1));
        kept.beforeWriting = () -> assertThat(found("a")).isEqualTo(new Slip("a", 1));

        lines.write(List.of(new Slip("a", 2)));

        assertThat(found("a")).isEqualTo(new Slip("a", 2));
    }

    @Test
    void aWriteThatFailsLeavesWhatIsOnTheShelf() {
        kept.there.put("a", new Slip("a", 1));
        found("a");
        kept.beforeWriting = () -> {
            throw new IllegalStateException("the store is away");
        };

        assertThatIllegalStateException().isThrownBy(() -> lines.write(List.of(new Slip("a", 2))));

        assertThat(found("a")).isEqualTo(new Slip("a", 1));
    }

    @Test
    void whatIsReplacedOrClearedIsReadAgain() {
        kept.there.put("a", new Slip("a", 1));
        found("a");
        lines.replace(new Slip("a", 2), new Condition.Is<>(new Property<>("id", Slip::id), "a"));
        assertThat(found("a")).isEqualTo(new Slip("a", 2));

        lines.clear();

        assertThat(lines.find(List.of("a"))).isEmpty();
    }
}
