package in.sakshi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.words.Words;
import in.sakshi.web.page.PendencyPage.Board;
import in.sakshi.web.page.PendencyPage.Count;
import in.sakshi.web.page.PendencyPage.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final Board BOARD = new Board(
            1,
            Instant.EPOCH,
            Instant.EPOCH,
            "/UP/EAST/DVG/SRY/C1",
            new Count(9, 3, List.of(6L, 3L)),
            List.of(
                    new Row("/UP/EAST/DVG/SRY/C1/HRP#P22", "…", new Count(2, 0, List.of(2L, 0L))),
                    new Row("/UP/EAST/DVG/SRY/C1/RMG#P22", "…", new Count(4, 2, List.of(3L, 1L))),
                    new Row("/UP/EAST/DVG/SRY/C1/RMG#P01", "…", new Count(3, 1, List.of(1L, 2L)))),
            List.of("0–3", "4–7"),
            0);

    @Test
    void kindsAreCountedOverAllUnitsWithTheirAges() {
        Board kinds = Matrix.byKind(BOARD, Words.in(Locale.ENGLISH));

        assertThat(kinds.rows()).extracting(Row::key).containsExactly("P01", "P22");
        assertThat(kinds.rows())
                .extracting(Row::count)
                .containsExactly(new Count(3, 1, List.of(1L, 2L)), new Count(6, 2, List.of(5L, 1L)));
        assertThat(kinds.total()).isEqualTo(BOARD.total());
    }

    @Test
    void aUnitHasACellForEachKindAndWhatTheyAddUpTo() {
        Desk.Place ramgarhi = place("/UP/EAST/DVG/SRY/C1/RMG");
        Desk.Place haripur = place("/UP/EAST/DVG/SRY/C1/HRP");

        Matrix matrix = Matrix.of(List.of(ramgarhi, haripur), BOARD, Matrix.byKind(BOARD, Words.in(Locale.ENGLISH)));

        assertThat(matrix.units())
                .containsExactly(
                        new Matrix.Line(
                                ramgarhi,
                                List.of(new Count(3, 1, List.of(1L, 2L)), new Count(4, 2, List.of(3L, 1L))),
                                7,
                                3),
                        new Matrix.Line(haripur, Arrays.asList(null, new Count(2, 0, List.of(2L, 0L))), 2, 0));
    }

    private static Desk.Place place(String path) {
        return new Desk.Place(path, "STATION", "थाना", path, path.substring(path.length() - 3), 1);
    }
}
