package in.sakshi.command.obligation;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.ClockKind;
import in.sakshi.code.RuleClass;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One rule of the rule book. */
class TimeLimitTest {

    @Test
    void aLimitRunsByItsOwnClock() {
        assertThat(limit(ClockKind.HOURS, 24).dueFrom(MONDAY)).isEqualTo(TUESDAY);
        assertThat(limit(ClockKind.DAYS, 1).dueFrom(MONDAY)).isEqualTo(endOf("2025-10-07"));
        assertThat(limit(ClockKind.MONTHS, 1).dueFrom(MONDAY)).isEqualTo(endOf("2025-11-06"));
    }

    private static TimeLimit limit(ClockKind clock, int amount) {
        return new TimeLimit(
                "D-00",
                LocalDate.parse("2025-01-01"),
                clock,
                amount,
                RuleClass.DEFAULT,
                "a test begins",
                "a test ends",
                "a test",
                Source.DEFAULT,
                Source.DEFAULT);
    }
}
