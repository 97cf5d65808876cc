package in.sakshi.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadSearchTest {

    private int questions;

    @ParameterizedTest
    @CsvSource({
        "-1, -1",
        "-1, 0",
        "-1, 1",
        "-1, 2",
        "-1, 41",
        "-1, 999999",
        "-1, 30000000",
        "-1, 5000000000",
        "0, 0",
        "0, 1",
        "7, 7",
        "7, 8",
        "7, 9",
        "7, 10",
        "7, 40",
        "100, 100",
        "100, 123456",
        "29999000, 30000000",
    })
    void findsTheLastNumberWithFewQuestions(long known, long last) {
        assertThat(searchIn(last).from(known)).isEqualTo(last);
        assertThat(questions).as("questions").isLessThan(12);
    }

    @ParameterizedTest
    @CsvSource({"7, 6", "7, 0", "7, -1", "1000, 10"})
    void aKnownNumberThatIsGoneShows(long known, long last) {
        assertThat(searchIn(last).from(known)).isLessThan(known);
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "0, 0", "7, 7", "123456, 123456", "123456, 123457"})
    void whenLittleIsNewOneQuestionDoes(long known, long last) {
        searchIn(last).from(known);
        assertThat(questions).isLessThanOrEqualTo(1);
    }

    private HeadSearch searchIn(long last) {
        return new HeadSearch(numbers -> present(numbers, last));
    }

    private Set<Long> present(Collection<Long> numbers, long last) {
        questions++;
        Set<Long> present = new HashSet<>(numbers);
        present.removeIf(number -> number > last);
        return present;
    }
}
