package in.sakshi.query.confidential;

import static in.sakshi.code.CaseClass.A;
import static in.sakshi.code.CaseClass.B;
import static in.sakshi.code.CaseClass.C;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.CaseClass;
import in.sakshi.code.Post;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table, cell by cell, written out once more: whoever changes what somebody may see changes it in two places. */
class MatrixTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DESK_TODAY,   FULL FULL FULL,       NONE NONE NONE,       NONE, NONE, FULL, FULL, NONE
            DESK_OWN,     OPENED FULL FULL,     NONE NONE NONE,       NONE, NONE, FULL, FULL, NONE
            OTHER,        NONE MASKED FULL,     NONE NONE NONE,       NONE, NONE, MASKED, MASKED, NONE
            INQUIRES,     VIEWED FULL FULL,     NONE FULL FULL,       FULL, FULL, FULL, FULL, NONE
            INVESTIGATES, VIEWED FULL FULL,     VIEWED FULL FULL,     FULL, FULL, FULL, FULL, NONE
            IC,           VIEWED FULL FULL,     STATUS FULL FULL,     FULL, FULL, FULL, FULL, FULL
            SHO,          VIEWED FULL FULL,     OPENED FULL FULL,     FULL, FULL, FULL, FULL, FULL
            CO,           OPENED FULL FULL,     OPENED FULL FULL,     OPENED, FULL, FULL, FULL, FULL
            DISTRICT,     OPENED FULL FULL,     OPENED OPENED OPENED, OPENED, FULL, FULL, FULL, FULL
            RANGE,        MASKED MASKED MASKED, STATUS STATUS STATUS, NONE, MASKED, FULL, MASKED, FULL
            STATE,        MASKED MASKED MASKED, STATUS STATUS STATUS, NONE, STATUS, MASKED, MASKED, FULL
            AUDITOR,      OPENED FULL FULL,     OPENED OPENED OPENED, OPENED, FULL, FULL, FULL, FULL
            EMERGENCY,    VIEWED VIEWED VIEWED, NONE NONE NONE,       NONE, NONE, VIEWED, VIEWED, NONE
            AGENCY,       NONE NONE NONE,       NONE NONE NONE,       NONE, NONE, NONE, NONE, NONE
            NOBODY,       NONE NONE NONE,       NONE NONE NONE,       NONE, NONE, NONE, NONE, NONE
            COPY,         MASKED MASKED FULL,   STATUS STATUS STATUS, STATUS, NONE, FULL, MASKED, NONE
            STATION_COPY, MASKED FULL FULL,     STATUS STATUS STATUS, STATUS, NONE, FULL, MASKED, NONE
            """)
    void everyCell(
            Viewer viewer,
            String identity,
            String medical,
            Sight gist,
            Sight front,
            Sight otherSide,
            Sight juvenile,
            Sight staff) {
        assertThat(row(Matter.IDENTITY, viewer)).isEqualTo(identity);
        assertThat(row(Matter.MEDICAL, viewer)).isEqualTo(medical);
        for (CaseClass each : CaseClass.values()) {
            assertThat(Matrix.sight(Matter.GIST, each, viewer)).isEqualTo(gist);
            assertThat(Matrix.sight(Matter.FRONT, each, viewer)).isEqualTo(front);
            assertThat(Matrix.sight(Matter.OTHER_SIDE, each, viewer)).isEqualTo(otherSide);
            assertThat(Matrix.sight(Matter.JUVENILE, each, viewer)).isEqualTo(juvenile);
            assertThat(Matrix.sight(Matter.STAFF, each, viewer)).isEqualTo(staff);
        }
    }

    private static String row(Matter matter, Viewer viewer) {
        return String.join(
                " ",
                Stream.of(A, B, C)
                        .map(each -> Matrix.sight(matter, each, viewer).name())
                        .toList());
    }

    @Test
    void whatIsGuardedMoreCloselyIsNeverSeenMore() {
        for (Matter matter : Matter.values()) {
            for (Viewer viewer : Viewer.values()) {
                List<Sight> closestFirst = Stream.of(A, B, C)
                        .map(each -> Matrix.sight(matter, each, viewer))
                        .toList();
                List<Sight> least = new ArrayList<>(closestFirst);
                least.sort((one, other) -> other.compareTo(one));
                assertThat(closestFirst).as(matter + " " + viewer).isEqualTo(least);
            }
        }
    }

    @Test
    void aPostThatIsNotNamedSeesNothing() {
        assertThat(EnumSet.allOf(Post.class).stream().filter(post -> Viewer.of(post) == Viewer.NOBODY))
                .containsExactly(Post.SYSADMIN, Post.SCRIPT);
        Sights nobodys = Matrix.sights(C, Set.of(Viewer.NOBODY));
        assertThat(nobodys.of().values()).containsOnly(Sight.NONE);
    }

    @Test
    void ofSeveralCapacitiesTheBestHolds() {
        Sights both = Matrix.sights(A, Set.of(Viewer.OTHER, Viewer.INVESTIGATES));

        assertThat(both.of(Set.of(Matter.IDENTITY))).isEqualTo(Sight.VIEWED);
        assertThat(both.of(Set.of(Matter.IDENTITY, Matter.STAFF))).isEqualTo(Sight.NONE);
    }
}
