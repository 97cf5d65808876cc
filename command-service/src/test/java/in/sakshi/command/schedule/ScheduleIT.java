package in.sakshi.command.schedule;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.ist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.sakshi.casework.CaseId;
import in.sakshi.command.schedule.Station.Stores;
import in.sakshi.shelf.Shelves;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole services tell by themselves of what is due: once, in order, with its true time, whatever happens to them. */
class ScheduleIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant RECEIPT_DUE = ist("2025-10-06T15:10");
    private static final Instant JUST_AFTER = RECEIPT_DUE.plusMillis(1);

    private final Stores stores = Stores.fresh();

    @Test
    void whatIsDoneInTimeIsNotToldAndTheRestIsAsSoonAsItsTimeRanOut() {
        try (Station station = Station.start(stores, MONDAY)) {
            UUID complaint = station.receive();
            station.give("IssueReceipt", "o-1003", "{\"complaintId\": \"" + complaint + "\"}");
            station.set(RECEIPT_DUE);
            assertThat(station.part(Schedule.class).next()).contains(RECEIPT_DUE);
            assertThat(station.told()).isEmpty();

            station.set(JUST_AFTER);
            awaitAllTold(station, JUST_AFTER);

            assertThat(station.told())
                    .filteredOn(Told::isBreach)
                    .extracting(Told::duty)
                    .doesNotContain("receipt")
                    .contains("assignment");
            assertThat(station.told())
                    .allSatisfy(told -> assertThat(told.at()).isEqualTo(RECEIPT_DUE))
                    .extracting(Told::caseId)
                    .containsOnly(complaint.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 21})
    void afterAnOutageEverythingIsToldOnceInOrderAndWithItsTrueTime(int days) {
        Instant back = MONDAY.plus(Duration.ofDays(days));
        List<Told> watched = watchedUntil(back);
        try (Station station = Station.start(stores, MONDAY)) {
            station.receive();
        }
        try (Station station = Station.start(stores, back)) {
            awaitAllTold(station, back);

            assertThat(station.told()).extracting(Told::at).isSorted();
            assertThat(withoutCase(station.told())).containsExactlyInAnyOrderElementsOf(withoutCase(watched));
        }
        try (Station station = Station.start(stores, back.plusMillis(1))) {
            awaitAllTold(station, back);

            assertThat(station.told()).hasSameSizeAs(watched);
        }
    }

    /** What a service tells that is never away. */
    private static List<Told> watchedUntil(Instant end) {
        try (Station station = Station.start(Stores.fresh(), MONDAY)) {
            station.receive();
            Schedule schedule = station.part(Schedule.class);
            await().atMost(PATIENCE).until(() -> schedule.next().isPresent());
            for (Instant next = next(schedule); next.isBefore(end); next = next(schedule)) {
                station.set(next.plusMillis(1));
                awaitAllTold(station, next.plusMillis(1));
            }
            assertThat(station.told()).filteredOn(Told::isBreach).isNotEmpty();
            return station.told();
        }
    }

    private static Instant next(Schedule schedule) {
        return schedule.next().orElse(ScheduleBooks.NEVER);
    }

    private static List<Told> withoutCase(List<Told> told) {
        return told.stream()
                .map(each -> new Told(each.type(), "", each.duty(), each.to(), each.at()))
                .toList();
    }

    @Test
    void ofTwoServicesOneTells() {
        try (Station one = Station.start(stores, MONDAY);
                Station other = Station.start(stores, MONDAY)) {
            List<UUID> cases = Stream.generate(one::receive).limit(20).toList();
            one.set(JUST_AFTER);
            other.set(JUST_AFTER);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(one.told())
                            .filteredOn(Told::isBreach)
                            .extracting(Told::caseId)
                            .contains(cases.stream().map(UUID::toString).toArray(String[]::new)));
            awaitAllTold(other, JUST_AFTER);

            assertThat(one.told()).doesNotHaveDuplicates();
            assertThat(one.told()).filteredOn(Told::isBreach).hasSize(3 * cases.size());
            assertThat(one.reminders("failed") + other.reminders("failed")).isZero();
        }
    }

    @Test
    void aCaseThatCannotTellKeepsNoOtherWaiting() {
        try (Station station = Station.start(stores, MONDAY)) {
            CaseId nowhere = new CaseId(new UUID(0, 0).toString());
            station.part(Shelves.class)
                    .lines(ScheduleBooks.LINES)
                    .write(List.of(new DueLine(nowhere, 0, List.of(), Instant.EPOCH, Instant.EPOCH)));
            UUID complaint = station.receive();
            station.set(JUST_AFTER);

            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(station.told()).extracting(Told::caseId).contains(complaint.toString()));
            assertThat(station.reminders("failed")).isPositive();
            assertThat(station.lag()).isGreaterThan(1_000);
        }
    }

    @Test
    void whoeverHasTheDutyNowIsTold() {
        try (Station station = Station.start(stores, MONDAY)) {
            UUID complaint = station.receive();
            station.give(
                    "AssignComplaint", "o-1001", "{\"complaintId\": \"" + complaint + "\", \"officer\": \"o-1002\"}");
            Instant dayBefore = ist("2025-10-16T00:00");
            station.set(dayBefore);
            awaitAllTold(station, dayBefore);

            assertThat(station.told())
                    .filteredOn(told -> told.duty().equals("disposal"))
                    .extracting(Told::to)
                    .containsExactly("INQUIRYo-1002");
        }
    }

    /** Until nothing is left that was to be told before that moment. */
    private static void awaitAllTold(Station station, Instant moment) {
        Schedule schedule = station.part(Schedule.class);
        await().atMost(PATIENCE)
                .until(() -> !station.told().isEmpty()
                        && schedule.next().filter(moment::isAfter).isEmpty());
    }
}
