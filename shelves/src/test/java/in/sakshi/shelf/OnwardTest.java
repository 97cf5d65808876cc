package in.sakshi.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads all lines gets each once, in order, while others write. */
class OnwardTest {

    private static final Instant NOON = Instant.parse("2026-01-01T06:30:00Z");
    private static final Property<Entry, Instant> TIME = new Property<>("time", Entry::time);
    private static final Choice<Entry> ALL = new Choice<>(List.of(), TIME);

    private final MemoryLines<Entry> lines =
            new MemoryLines<>(new Shelf<>("entries", Entry.class, List.of(List.of(TIME))));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 24, 25, 26})
    void allAreReadWhateverThePiecesAndHoweverManyAreOfOneTime(int size) {
        lines.write(IntStream.range(0, 25).mapToObj(n -> entry(n, n / 6)).toList());

        assertThat(read(size, nothing -> {}))
                .containsExactlyElementsOf(
                        IntStream.range(0, 25).mapToObj("%02d"::formatted).toList());
    }

    @Test
    void aPeriodIsReadToItsEndAndNotBeyond() {
        lines.write(IntStream.range(0, 10).mapToObj(n -> entry(n, n)).toList());
        Choice<Entry> period =
                new Choice<>(List.of(new Condition.Within<>(TIME, NOON.plusSeconds(2), NOON.plusSeconds(6))), TIME);

        assertThat(read(new ChosenLines<>(lines, period).pieces(3), nothing -> {}))
                .containsExactly("02", "03", "04", "05");
    }

    @Test
    void thereIsAPieceAlsoWhereThereIsNothing() {
        Iterator<Stretch<Entry>> pieces = new ChosenLines<>(lines, ALL).pieces(3);

        assertThat(pieces.next()).isEqualTo(Stretch.of(0, List.of()));
        assertThat(pieces.hasNext()).isFalse();
    }

    /** It moves behind the others of its time. */
    @Test
    void aLineThatChangesWhileItIsReadIsReadOnceAndPushesNoOtherOut() {
        lines.write(IntStream.range(0, 6).mapToObj(n -> entry(n, 0)).toList());

        assertThat(read(2, piece -> lines.write(List.of(new Entry("00", 100, NOON)))))
                .containsExactlyInAnyOrder("00", "01", "02", "03", "04", "05");
        assertThat(read(2, piece -> lines.write(List.of(new Entry("05", 200, NOON)))))
                .containsExactlyInAnyOrder("00", "01", "02", "03", "04", "05");
    }

    @Test
    void aLineThatComesBeforeWhatIsReadAlreadyPushesNoneInTwice() {
        lines.write(IntStream.range(0, 6).mapToObj(n -> entry(n, n)).toList());

        assertThat(read(2, piece -> lines.write(List.of(new Entry("late", 7, NOON.minusSeconds(1))))))
                .containsExactly("00", "01", "02", "03", "04", "05");
    }

    @Test
    void neverAreMoreAskedForThanAPiece() {
        List<Integer> sizes = new ArrayList<>();
        Lines<Entry> watched = new Lines<>() {

            @Override
            public Map<String, Entry> find(Collection<String> ids) {
                throw new AssertionError("nobody looks for ids");
            }

            @Override
            public void write(Collection<Entry> more) {
                lines.write(more);
            }

            @Override
            public Chosen<Entry> choose(Choice<Entry> choice, int page, int size) {
                sizes.add(size);
                return lines.choose(choice, page, size);
            }

            @Override
            public List<Entry> first(Choice<Entry> choice, int most) {
                throw new AssertionError("nobody asks for the first alone");
            }

            @Override
            public boolean replace(Entry line, Condition<Entry> still) {
                throw new AssertionError("nobody writes");
            }

            @Override
            public void forEach(List<Condition<Entry>> conditions, Consumer<Entry> reader) {
                throw new AssertionError("nobody reads all at once");
            }

            @Override
            public void removeOf(CaseId destroyed) {
                lines.removeOf(destroyed);
            }

            @Override
            public void clear() {
                lines.clear();
            }
        };
        watched.write(IntStream.range(0, 100).mapToObj(n -> entry(n, n)).toList());

        assertThat(read(new ChosenLines<>(watched, ALL).pieces(10), nothing -> {}))
                .hasSize(100);
        assertThat(sizes).containsOnly(10);
    }

    private List<String> read(int size, Consumer<Stretch<Entry>> meanwhile) {
        return read(new ChosenLines<>(lines, ALL).pieces(size), meanwhile);
    }

    private static List<String> read(Iterator<Stretch<Entry>> pieces, Consumer<Stretch<Entry>> meanwhile) {
        List<String> read = new ArrayList<>();
        while (pieces.hasNext()) {
            Stretch<Entry> piece = pieces.next();
            piece.lines().forEach(line -> read.add(line.id()));
            meanwhile.accept(piece);
        }
        return read;
    }

    private static Entry entry(int n, int second) {
        return new Entry("%02d".formatted(n), n, NOON.plusSeconds(second));
    }

    private record Entry(String id, long position, Instant time) implements Line {}
}
