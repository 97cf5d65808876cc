package in.sakshi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.web.page.PendencyPage.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void theMostThatWasOverdueIsOnTopAndNothingAtTheBottom() {
        Drawing drawing = Drawing.of(days(0, 4, 2));

        assertThat(drawing.points()).isEqualTo("0,120.0 300,0.0 600,60.0");
        assertThat(drawing.most()).isEqualTo(4);
        assertThat(drawing.first().day()).isEqualTo(NEW_YEAR);
        assertThat(drawing.last().overdue()).isEqualTo(2);
    }

    @Test
    void whereNothingWasOverdueTheLineLiesAtTheBottom() {
        assertThat(Drawing.of(days(0, 0)).points()).isEqualTo("0,120.0 600,120.0");
    }

    @Test
    void oneDayIsAPoint() {
        assertThat(Drawing.of(days(3)).points()).isEqualTo("0,0.0");
    }

    private static List<Day> days(int... overdue) {
        return IntStream.range(0, overdue.length)
                .mapToObj(day -> new Day(NEW_YEAR.plusDays(day), 9, overdue[day]))
                .toList();
    }
}
