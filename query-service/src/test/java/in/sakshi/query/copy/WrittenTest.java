package in.sakshi.query.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import in.sakshi.desk.query.Cell;
import in.sakshi.desk.query.Struck;
import in.sakshi.query.copy.Written.Look;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void whatStandsIsOnTopAndBeneathItWhatWasStruckThroughAndByWhom() {
        Cell cell = new Cell("बाजार", List.of(new Struck("रास्ता", "ममता, भूल"), new Struck("=1", "आरती, भूल")));

        assertThat(Written.downwards(cell, 20))
                .extracting(Written::text, Written::look)
                .containsExactly(
                        tuple("बाजार", Look.PLAIN),
                        tuple("रास्ता", Look.STRUCK),
                        tuple("ममता, भूल", Look.NOTE),
                        tuple("'=1", Look.STRUCK),
                        tuple("आरती, भूल", Look.NOTE));
    }

    @Test
    void aCellIsAsHighAsItsTextNeeds() {
        assertThat(Written.downwards(Cell.of("एक\nदो\nतीन"), 20))
                .extracting(Written::height)
                .containsExactly(3);
        assertThat(Written.downwards(Cell.of("क".repeat(41)), 20))
                .extracting(Written::height)
                .containsExactly(3);
        assertThat(Written.downwards(Cell.EMPTY, 20)).containsExactly(Written.NOTHING);
    }

    @Test
    void whatIsTooLongForACellGoesOnInTheNextAndNothingIsLost() {
        String words = "परामर्श शीघ्र करें, ".repeat(5_000);
        String one = "क".repeat(400) + "\ud83d\ude00".repeat(2_000);
        String marks = "क" + "\u0951".repeat(70_000);

        for (String text : List.of(words, one, marks)) {
            List<Written> written = Written.downwards(Cell.of(text), 20);
            assertThat(written).hasSizeGreaterThan(2).allSatisfy(part -> {
                assertThat(part.text()).hasSizeLessThanOrEqualTo(32_767);
                assertThat(part.height()).isLessThanOrEqualTo(Written.HIGHEST);
                assertThat(Character.isHighSurrogate(
                                part.text().charAt(part.text().length() - 1)))
                        .isFalse();
            });
            assertThat(written.stream().map(Written::text).collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }
}
