package in.sakshi.query.pendency;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.query.DutyLine;
import in.sakshi.desk.query.Reading;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Recording;
import in.sakshi.query.testing.Times;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.MemoryShelves;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was pending at any past moment is what a fresh fold of the ledger says, by either reading. */
class PendencyAsOfTest {

    private static final Instant BEGIN = Times.at("06.10.2025 11:10");
    private static final Set<StationCode> ALL = Set.of(Officers.RMG, Officers.BLG, Officers.HRP);
    private static final int STEPS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aBoardIsAFreshFoldAtEveryMoment(long seed) {
        List<Act> ledger = RandomDuties.acts(seed, BEGIN, STEPS);
        Pending pending = new Pending(read(ledger));
        for (Moment moment : moments(ledger)) {
            for (Set<StationCode> stations : List.of(ALL, Set.of(Officers.RMG), Set.of(Officers.BLG, Officers.HRP))) {
                assertThat(told(pending, stations, moment))
                        .as("seed %d, %s, %s", seed, moment, stations)
                        .isEqualTo(FreshFold.of(ledger, stations, moment));
            }
        }
    }

    @Test
    void readingTheLedgerTwiceChangesNothing() {
        List<Act> ledger = RandomDuties.acts(7, BEGIN, STEPS);
        Shelves shelves = new MemoryShelves();
        Recording recording = new Recording(new DutyRegister(shelves));
        List<TrackedEventMessage<?>> all = new ArrayList<>();
        ledger.forEach(act -> all.addAll(recording.messages(act)));
        all.forEach(recording::hand);
        all.forEach(recording::hand);
        Moment now = new Moment(last(ledger), Reading.RECORDED);
        assertThat(told(new Pending(shelves), ALL, now)).isEqualTo(FreshFold.of(ledger, ALL, now));
    }

    /** The line of the next station is lost in a crash, the word of it on the first line is not; the event comes again. */
    @Test
    void aCrashBetweenTwoLinesIsMended() {
        List<Act> ledger = RandomDuties.acts(13, BEGIN, STEPS);
        Moment now = new Moment(last(ledger), Reading.RECORDED);
        Shelves shelves = new MemoryShelves();
        Recording recording = new Recording(new DutyRegister(shelves));
        List<TrackedEventMessage<?>> all = new ArrayList<>();
        ledger.forEach(act -> all.addAll(recording.messages(act)));
        for (TrackedEventMessage<?> event : all) {
            recording.hand(event);
            if (event.getPayload() instanceof ObligationReassigned) {
                forgetNewest(shelves, ((GlobalSequenceTrackingToken) event.trackingToken()).getGlobalIndex());
                recording.hand(event);
            }
        }
        assertThat(told(new Pending(shelves), ALL, now)).isEqualTo(FreshFold.of(ledger, ALL, now));
    }

    @Test
    void theCountsAreThoseOfTheDuties() {
        List<Act> ledger = RandomDuties.acts(11, BEGIN, STEPS);
        Pending pending = new Pending(read(ledger));
        Moment now = new Moment(last(ledger), Reading.RECORDED);
        Counting counting = Counting.of(
                pending, ALL, now, line -> line.what().obligation().value().replaceFirst(":.*", ""));
        int open = FreshFold.of(ledger, ALL, now).size();
        assertThat(counting.total().pending()).isEqualTo(open).isPositive();
        assertThat(counting.total().byAge().stream().mapToLong(n -> n).sum()).isEqualTo(open);
        assertThat(counting.rows().values().stream()
                        .mapToLong(row -> row.pending())
                        .sum())
                .isEqualTo(open);
        assertThat(counting.total().overdue())
                .isEqualTo(FreshFold.of(ledger, ALL, now).stream()
                        .map(state -> Instant.parse(state.substring(state.lastIndexOf(' ') + 1)))
                        .filter(due -> due.isBefore(now.at()))
                        .count());
    }

    /** Takes away the lines of second and later stations that were written at that position. */
    private static void forgetNewest(Shelves shelves, long position) {
        Lines<DutyLine> lines = shelves.lines(DutyBooks.LINES);
        List<DutyLine> rest = new ArrayList<>();
        ALL.forEach(station -> lines.forEach(List.of(DutyBooks.STATION.is(station.value())), line -> {
            if (!line.id().contains("#") || line.position() != position) {
                rest.add(line);
            }
        }));
        lines.clear();
        lines.write(rest);
    }

    private static Shelves read(List<Act> ledger) {
        Shelves shelves = new MemoryShelves();
        new Recording(new DutyRegister(shelves)).record(ledger);
        return shelves;
    }

    private static Set<String> told(Pending pending, Set<StationCode> stations, Moment moment) {
        Set<String> told = new TreeSet<>();
        pending.forEach(stations, moment.at(), moment.reading(), line -> told.add(told(line, moment)));
        return told;
    }

    private static String told(DutyLine line, Moment moment) {
        return line.what().caseId()
                + "/"
                + line.what().obligation()
                + " "
                + line.station()
                + " "
                + line.course().ownerAt(moment.at(), moment.reading()).post()
                + " "
                + line.course().dueAt(moment.at(), moment.reading()).dueAt();
    }

    /** The moments of some of the acts, and those just before them. */
    private static List<Moment> moments(List<Act> ledger) {
        return Stream.iterate(0, n -> n < ledger.size(), n -> n + 53)
                .map(n -> ledger.get(n).recordedAt())
                .flatMap(at -> Stream.of(at, at.minusMillis(1), at.minus(Duration.ofHours(7))))
                .flatMap(at -> Stream.of(new Moment(at, Reading.RECORDED), new Moment(at, Reading.KNOWN)))
                .toList();
    }

    private static Instant last(List<Act> ledger) {
        return ledger.get(ledger.size() - 1).recordedAt();
    }
}
