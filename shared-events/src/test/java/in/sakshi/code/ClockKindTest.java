package in.sakshi.code;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.fact.Kolkata;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How time limits are counted. */
class ClockKindTest {

    @ParameterizedTest
    @CsvSource({
        "2025-11-24T20:15, 24, 2025-11-25T20:15",
        "2025-10-06T11:10:00.001, 4, 2025-10-06T15:10:00.001",
        "2025-12-31T23:00, 1, 2026-01-01T00:00",
        "2024-02-28T12:00, 24, 2024-02-29T12:00",
        "2025-10-06T11:10, 0, 2025-10-06T11:10"
    })
    void hoursAreExact(String start, int hours, String due) {
        assertThat(ClockKind.HOURS.due(ist(start), hours)).isEqualTo(ist(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-06T11:40, 3, 2025-10-09",
        "2025-10-13T15:00, 30, 2025-11-12",
        "2025-11-03T16:00, 3, 2025-11-06",
        "2025-11-03T16:00, 7, 2025-11-10",
        "2025-11-03T16:00, 30, 2025-12-03",
        "2025-11-03T16:00, 90, 2026-02-01",
        "2025-11-11T14:50, 60, 2026-01-10",
        "2025-11-11T14:50, 90, 2026-02-09",
        "2024-02-28T10:00, 1, 2024-02-29",
        "2025-02-28T10:00, 1, 2025-03-01"
    })
    void ofDaysTheFirstIsNotCountedAndTheLastRunsToItsEnd(String start, int days, String due) {
        assertThat(ClockKind.DAYS.due(ist(start), days)).isEqualTo(endOf(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T18:00, 2, 2026-02-28",
        "2023-12-31T18:00, 2, 2024-02-29",
        "2025-01-31T18:00, 1, 2025-02-28",
        "2024-01-31T18:00, 1, 2024-02-29",
        "2025-11-24T20:15, 2, 2026-01-24",
        "2025-11-12T11:30, 6, 2026-05-12",
        "2025-10-31T10:00, 1, 2025-11-30"
    })
    void monthsEndOnTheSameDayOrTheLastOfTheMonth(String start, int months, String due) {
        assertThat(ClockKind.MONTHS.due(ist(start), months)).isEqualTo(endOf(due));
    }

    @Test
    void theDayBeginsAtMidnightInKolkataWhateverTheDateElsewhere() {
        assertThat(ClockKind.DAYS.due(ist("2025-10-06T23:59:59.999"), 1)).isEqualTo(endOf("2025-10-07"));
        assertThat(ClockKind.DAYS.due(ist("2025-10-07T00:00"), 1)).isEqualTo(endOf("2025-10-08"));
        assertThat(ClockKind.MONTHS.due(ist("2025-12-31T23:59:59.999"), 1)).isEqualTo(endOf("2026-01-31"));
        assertThat(ClockKind.MONTHS.due(ist("2026-01-01T00:00"), 1)).isEqualTo(endOf("2026-02-01"));
    }

    private static Instant ist(String local) {
        return LocalDateTime.parse(local).atZone(Kolkata.ZONE).toInstant();
    }

    private static Instant endOf(String date) {
        return ist(date + "T23:59:59.999");
    }
}
