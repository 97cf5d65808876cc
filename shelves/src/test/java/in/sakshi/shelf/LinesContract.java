package in.sakshi.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import in.sakshi.desk.query.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lines promise, wherever they are kept. */
public abstract class LinesContract {

    private static final Property<Page, String> STATION = new Property<>("station", Page::station);
    private static final Property<Page, Instant> TIME = new Property<>("time", Page::time);
    private static final Property<Page, String> NAME = new Property<>("name", Page::id);
    private static final Property<Page, String> HOLDER = Property.hidden("holder", page -> "सुनीता " + page.station());
    protected static final Shelf<Page> SHELF =
            new Shelf<>("pages", Page.class, List.of(List.of(STATION, TIME), List.of(TIME), List.of(HOLDER, TIME)));

    private static final Instant MIDNIGHT = Instant.parse("2025-12-31T18:30:00Z");

    private Lines<Page> lines = new MemoryLines<>(SHELF);

    /** Empty shelves. */
    protected abstract Shelves shelves();

    @BeforeEach
    void emptyShelf() {
        lines = linesOf(shelves());
    }

    @Test
    void whatIsWrittenIsFoundAndNothingElse() {
        lines.write(List.of(page("a", 1), page("b", 2)));

        assertThat(lines.find(List.of("a", "b", "c")))
                .containsOnlyKeys("a", "b")
                .containsEntry("a", page("a", 1));
        assertThat(lines.find(List.of())).isEmpty();
    }

    @Test
    void aLaterLineTakesThePlaceOfAnEarlierOne() {
        lines.write(List.of(page("a", 1)));
        lines.write(List.of(page("a", 3), page("b", 2)));

        assertThat(lines.find(List.of("a"))).containsEntry("a", page("a", 3));
        assertThat(lines.choose(new Choice<>(List.of(), TIME), 0, 10).total()).isEqualTo(2);
    }

    @Test
    void whatIsHiddenIsFoundByWhoKnowsItWhole() {
        lines.write(List.of(page("a", 1), page("b", 2)));
        List<Page> found = new ArrayList<>();

        lines.forEach(List.of(HOLDER.is("सुनीता RMG")), found::add);
        assertThat(found).containsExactlyInAnyOrder(page("a", 1), page("b", 2));
        assertThat(lines.first(new Choice<>(List.of(HOLDER.is("सुनीता RMG")), TIME), 1))
                .hasSize(1);
        assertThat(lines.choose(new Choice<>(List.of(HOLDER.is("सुनीता")), TIME), 0, 10)
                        .total())
                .isZero();
    }

    @Test
    void writingNothingIsNothing() {
        lines.write(List.of());

        assertThat(lines.choose(new Choice<>(List.of(), TIME), 0, 10).total()).isZero();
    }

    @Test
    void linesAreChosenByWhatTheyAreAndPutInOrderByTimeAndThenByPosition() {
        lines.write(List.of(
                new Page("c", 1, "RMG", MIDNIGHT.plusSeconds(3)),
                new Page("a", 2, "RMG", MIDNIGHT.plusSeconds(5)),
                new Page("x", 3, "BLG", MIDNIGHT.plusSeconds(4)),
                new Page("b", 4, "RMG", MIDNIGHT.plusSeconds(3))));

        Chosen<Page> chosen = lines.choose(new Choice<>(List.of(STATION.is("RMG")), TIME), 0, 10);

        assertThat(chosen.total()).isEqualTo(3);
        assertThat(chosen.lines()).extracting(Page::id).containsExactly("c", "b", "a");
    }

    @Test
    void aPeriodHasItsFirstMomentAndNotTheOneAfterItsLast() {
        lines.write(List.of(
                new Page("before", 1, "RMG", MIDNIGHT.minusMillis(1)),
                new Page("first", 2, "RMG", MIDNIGHT),
                new Page("last", 3, "RMG", MIDNIGHT.plusSeconds(60).minusMillis(1)),
                new Page("after", 4, "RMG", MIDNIGHT.plusSeconds(60)),
                new Page("elsewhere", 5, "BLG", MIDNIGHT)));
        Condition<Page> minute = new Condition.Within<>(TIME, MIDNIGHT, MIDNIGHT.plusSeconds(60));

        Chosen<Page> chosen = lines.choose(new Choice<>(List.of(STATION.is("RMG"), minute), TIME), 0, 10);

        assertThat(chosen.lines()).extracting(Page::id).containsExactly("first", "last");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        lines.write(IntStream.range(0, 25)
                .mapToObj(n -> new Page("%02d".formatted(n), n, "RMG", MIDNIGHT.plusSeconds(n / 3)))
                .toList());
        Choice<Page> all = new Choice<>(List.of(), TIME);

        assertThat(IntStream.range(0, 4)
                        .boxed()
                        .flatMap(page -> lines.choose(all, page, 8).lines().stream())
                        .map(Page::id))
                .containsExactlyElementsOf(
                        IntStream.range(0, 25).mapToObj("%02d"::formatted).toList());
        assertThat(lines.choose(all, 4, 8)).isEqualTo(new Chosen<>(25, List.of()));
    }

    @Test
    void allThatAreChosenComeHoweverManyTheyAre() {
        lines.write(IntStream.range(0, 1_500)
                .mapToObj(n -> new Page("%04d".formatted(n), n, n % 3 == 0 ? "BLG" : "RMG", MIDNIGHT.plusSeconds(n)))
                .toList());
        Condition<Page> since = new Condition.Within<>(TIME, MIDNIGHT.plusSeconds(1_000), MIDNIGHT.plusSeconds(9_999));
        List<Page> found = new ArrayList<>();

        lines.forEach(List.of(STATION.is("BLG"), since), found::add);

        assertThat(found)
                .extracting(page -> (int) page.position())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(1_000, 1_500)
                        .filter(n -> n % 3 == 0)
                        .boxed()
                        .toList());
    }

    @Test
    void whatCameBeforeComesAsItIsNow() {
        Page stays = new Page("stays", 1, "BLG", MIDNIGHT);
        Page later = new Page("changed", 5, "BLG", MIDNIGHT.plusSeconds(60));
        lines.write(List.of(stays, new Page("changed", 2, "BLG", MIDNIGHT), new Page("gone", 3, "BLG", MIDNIGHT)));
        assertThat(at("BLG", lines)).hasSize(3);

        lines.write(List.of(later, new Page("gone", 6, "RMG", MIDNIGHT), new Page("new", 7, "BLG", MIDNIGHT)));
        assertThat(at("BLG", lines)).containsExactlyInAnyOrder(stays, later, new Page("new", 7, "BLG", MIDNIGHT));

        Page anew = new Page("stays", 1, "BLG", MIDNIGHT.plusSeconds(1));
        lines.clear();
        lines.write(List.of(anew));
        assertThat(at("BLG", lines)).containsExactly(anew);
    }

    @Test
    void whatNoIndexServesIsNotAskedFor() {
        lines.write(List.of(page("a", 1)));
        Choice<Page> byName = new Choice<>(List.of(STATION.is("RMG"), NAME.is("a")), TIME);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> lines.choose(byName, 0, 10))
                .withMessage("choice from pages: by station, by name in the order of time (expected: one of the shelf's"
                        + " indexes [[station, time], [time], [holder, time]], or a new one for this question)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lines.forEach(byName.conditions(), line -> {}))
                .withMessage("each from pages: by station, by name (expected: one of the shelf's"
                        + " indexes [[station, time], [time], [holder, time]], or a new one for this question)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lines.forEach(List.of(), line -> {}))
                .withMessageStartingWith("each from pages: whatever there is (expected: one of the shelf's indexes");
    }

    @Test
    void theFirstOfTheChosenComeInOrderAndNoMoreThanAskedFor() {
        lines.write(IntStream.range(0, 25)
                .mapToObj(n -> new Page("%02d".formatted(n), n, "RMG", MIDNIGHT.minusSeconds(n)))
                .toList());
        Choice<Page> before = new Choice<>(List.of(new Condition.Within<>(TIME, Instant.EPOCH, MIDNIGHT)), TIME);

        assertThat(lines.first(before, 3)).extracting(Page::id).containsExactly("24", "23", "22");
        assertThat(lines.first(before, 100)).hasSize(24);
    }

    @Test
    void aLineIsReplacedOnlyByWhoeverHasSeenItAsItIs() {
        lines.write(List.of(page("a", 1)));
        Page claimed = new Page("a", 1, "RMG", MIDNIGHT.plusSeconds(60));
        Condition<Page> asSeen = TIME.is(page("a", 1).time());

        assertThat(lines.replace(new Page("a", 2, "RMG", MIDNIGHT), asSeen)).isFalse();
        assertThat(lines.replace(new Page("b", 1, "RMG", MIDNIGHT), asSeen)).isFalse();
        assertThat(lines.replace(claimed, asSeen)).isTrue();
        assertThat(lines.replace(claimed, asSeen)).isFalse();
        assertThat(lines.find(List.of("a", "b"))).containsOnlyKeys("a").containsEntry("a", claimed);
    }

    /** In a report whose id holds that of a complaint nobody would find the complaint. */
    @Test
    void theLinesOfACaseAreRemovedAndNoOthers() {
        UUID id = UUID.fromString("6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e");
        CaseId complaint = CaseId.of(CaseKind.COMPLAINT, id);
        CaseId report = CaseId.of(CaseKind.FIR, id);
        CaseId next =
                CaseId.of(CaseKind.COMPLAINT, new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + 1));
        List<String> its = List.of(complaint.toString(), complaint + "@0", complaint + "@12", complaint + "/receipt~7");
        List<String> others = List.of(
                report.toString(), report + "@0", next.toString(), next + "/receipt", "register-RMG-MHD-2025/1");
        lines.write(Stream.concat(its.stream(), others.stream())
                .map(each -> page(each, 1))
                .toList());
        assertThat(at("RMG", lines)).hasSize(9);

        lines.removeOf(complaint);

        assertThat(lines.find(its)).isEmpty();
        assertThat(lines.find(others)).containsOnlyKeys(others);
        assertThat(at("RMG", lines)).extracting(Page::id).containsExactlyInAnyOrderElementsOf(others);
        lines.write(List.of(page(complaint.toString(), 0)));
        assertThat(lines.find(its)).containsOnlyKeys(complaint.toString());
    }

    @Test
    void clearedLinesAreGone() {
        lines.write(List.of(page("a", 1)));

        lines.clear();

        assertThat(lines.find(List.of("a"))).isEmpty();
    }

    /** A line with one event behind it. */
    protected static Page page(String id, long position) {
        return new Page(id, position, "RMG", MIDNIGHT.plusMillis(position));
    }

    /** The lines on those shelves. */
    protected static Lines<Page> linesOf(Shelves shelves) {
        return shelves.lines(SHELF);
    }

    /** Each line of a station. */
    protected static List<Page> at(String station, Lines<Page> lines) {
        List<Page> found = new ArrayList<>();
        lines.forEach(List.of(STATION.is(station)), found::add);
        return found;
    }

    /** The lines under test. */
    protected Lines<Page> lines() {
        return lines;
    }

    /** A line of these tests. */
    protected record Page(String id, long position, String station, Instant time) implements Line {}
}
