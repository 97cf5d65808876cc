package in.sakshi.command.schedule;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseId;
import in.sakshi.command.acting.SetClock;
import in.sakshi.shelf.MemoryShelves;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A round through the schedule: whose moment has come, and what that costs. */
class ReminderRoundTest {

    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Pace PACE = new Pace(100, AGAIN);

    private final CountedShelves shelves = new CountedShelves(new MemoryShelves());
    private final SetClock clock = new SetClock(TUESDAY);
    private final List<CaseId> told = new ArrayList<>();
    private final List<ReminderOutcome> outcomes = new ArrayList<>();

    @Test
    void whoHasWaitedLongestIsToldFirstAndWhoseMomentHasNotComeIsNot() {
        write(line(1, TUESDAY.minusSeconds(1)), line(2, MONDAY), line(3, TUESDAY), line(4, ScheduleBooks.NEVER));

        round(told::add).go(() -> true);

        assertThat(told).containsExactly(caseId(2), caseId(1));
        assertThat(outcomes).containsOnly(ReminderOutcome.SENT);
    }

    @Test
    void aCaseIsLeftToWhoeverTookItUpAndIsTakenUpAgainAfterAWhile() {
        write(line(1, MONDAY));
        round(told::add).go(() -> true);
        round(told::add).go(() -> true);
        assertThat(told).hasSize(1);

        clock.set(TUESDAY.plus(AGAIN).plusMillis(1));
        round(told::add).go(() -> true);

        assertThat(told).hasSize(2);
    }

    @Test
    void ofTwoThatSeeACaseOneTakesItUp() {
        write(line(1, MONDAY));
        Schedule schedule = new Schedule(shelves, PACE);
        DueLine seen = schedule.due(TUESDAY).get(0);

        assertThat(schedule.takeUp(seen, TUESDAY)).isTrue();
        assertThat(schedule.takeUp(seen, TUESDAY)).isFalse();
    }

    @Test
    void aCaseInWhichSomethingHasHappenedSinceIsNotTakenUp() {
        write(line(1, MONDAY));
        Schedule schedule = new Schedule(shelves, PACE);
        DueLine seen = schedule.due(TUESDAY).get(0);
        write(seen.at(seen.position() + 1));

        assertThat(schedule.takeUp(seen, TUESDAY)).isFalse();
    }

    @Test
    void whatKeepsOneFromTellingIsCountedAndKeepsNoOtherWaiting() {
        write(line(1, MONDAY), line(2, MONDAY.plusSeconds(1)), line(3, MONDAY.plusSeconds(2)));

        round(id -> {
                    if (id.equals(caseId(1))) {
                        throw new ConcurrencyException("another process was first");
                    }
                    if (id.equals(caseId(2))) {
                        throw new IllegalStateException("poison");
                    }
                    told.add(id);
                })
                .go(() -> true);

        assertThat(told).containsExactly(caseId(3));
        assertThat(outcomes).containsExactly(ReminderOutcome.CONTENDED, ReminderOutcome.FAILED, ReminderOutcome.SENT);
    }

    @Test
    void whoeverIsToGoNoFurtherStopsAfterTheCaseInHand() {
        write(line(1, MONDAY), line(2, MONDAY.plusSeconds(1)));

        round(told::add).go(told::isEmpty);

        assertThat(told).containsExactly(caseId(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {7_000, 700_000})
    void howManyCasesAreOpenCostsNothing(int open) {
        for (int n = 0; n < open; n++) {
            write(line(n, n < 250 ? MONDAY.plusMillis(n) : TUESDAY.plusSeconds(n)));
        }
        ReminderRound round = round(told::add);

        round.go(() -> true);

        assertThat(told).hasSize(250);
        assertThat(shelves.questions()).isEqualTo(3);
        assertThat(shelves.linesRead()).isEqualTo(250);

        round.go(() -> true);

        assertThat(shelves.questions()).isEqualTo(4);
        assertThat(shelves.linesRead()).isEqualTo(250);
    }

    @Test
    void everyQuestionIsAStretchAtTheBeginningOfAnIndex() {
        Schedule schedule = new Schedule(shelves, PACE);
        var unusedDue = schedule.due(TUESDAY);
        var unusedNext = schedule.next();

        assertThat(shelves.asked()).hasSize(2).allSatisfy(choice -> {
            assertThat(ScheduleBooks.LINES.indexes()).anyMatch(List.of(choice.order())::equals);
            assertThat(choice.conditions())
                    .allSatisfy(condition -> assertThat(condition.property()).isEqualTo(choice.order()));
        });
    }

    private ReminderRound round(Telling telling) {
        return new ReminderRound(new Schedule(shelves, PACE), telling, clock, outcomes::add);
    }

    private void write(DueLine... lines) {
        shelves.lines(ScheduleBooks.LINES).write(List.of(lines));
    }

    private static DueLine line(int n, Instant next) {
        return new DueLine(caseId(n), n, List.of(), next, next);
    }

    private static CaseId caseId(int n) {
        return new CaseId(new UUID(0, n).toString());
    }
}
