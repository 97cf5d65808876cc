package in.sakshi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.words.Words;
import in.sakshi.web.page.PendencyPage.Day;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {

    private final Written write = new Written();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | 0
            999       | 999
            1000      | 1,000
            99999     | 99,999
            100000    | 1,00,000
            1234567   | 12,34,567
            123456789 | 12,34,56,789
            -184226   | -1,84,226
            """)
    void numbersAreWrittenInLakhs(long number, String written) {
        assertThat(write.number(number)).isEqualTo(written);
    }

    @Test
    void timesAreThoseOfKolkata() {
        assertThat(write.moment(Instant.parse("2026-03-31T18:45:00Z"))).isEqualTo("01.04.2026 00:15");
        assertThat(write.day(LocalDate.of(2026, 3, 5))).isEqualTo("05.03.2026");
    }

    @Test
    void aDutyIsCalledByItsName() {
        assertThat(write.duty(Words.in(Locale.ENGLISH), "follow-up:2")).isEqualTo("Follow-up 2");
    }

    @Test
    void daysAreDrawnFromLeftToRightAndTheMostOnTop() {
        Drawing drawing = Drawing.of(List.of(day(1, 0), day(2, 4), day(3, 2)));

        assertThat(drawing.points()).isEqualTo("0,120.0 300,0.0 600,60.0");
        assertThat(drawing.most()).isEqualTo(4);
        assertThat(drawing.last().overdue()).isEqualTo(2);
    }

    @Test
    void whereNothingWasOverdueTheLineLiesOnTheGround() {
        assertThat(Drawing.of(List.of(day(1, 0))).points()).isEqualTo("0,120.0");
    }

    private static Day day(int day, long overdue) {
        return new Day(LocalDate.of(2026, 3, day), 9, overdue);
    }
}
