package in.sakshi.query.confidential;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.query.CountLine;
import in.sakshi.desk.query.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumberTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED_BY_CATEGORY, RAPE,   1,  , true",
        "RECEIVED_BY_CATEGORY, POCSO,  4,  , true",
        "RECEIVED_BY_CATEGORY, RAPE,   5,  , false",
        "RECEIVED_BY_CATEGORY, RAPE,   0,  , false",
        "RECEIVED_BY_CATEGORY, STALK,  1,  , false",
        "RECEIVED_BY_CATEGORY, ,       1,  , false",
        "FIRS,                 BNS 64, 2,  , true",
        "FIRS,                 IPC 376, 2, , true",
        "FIRS,                 POCSO 4, 2, , true",
        "FIRS,                 BNS 78, 2,  , false",
        "FIRS,                 ,       2,  , false",
        "MEDICAL_IN_TIME,      ,       0, 2, true",
        "MEDICAL_IN_TIME,      ,       3, 9, true",
        "MEDICAL_IN_TIME,      ,       7, 9, false",
        "PENDING,              P09,    1,  , true",
        "OVERDUE,              P12,    1,  , true",
        "PENDING,              P19,    1,  , false",
        "RECEIVED_BY_SOURCE,   112,    1,  , false"
    })
    void ofWhatIsOfClassAAloneLessThanFiveIsNotTold(
            CountLine line, @Nullable String code, long count, @Nullable Long of, boolean small) {
        Figure figure = new Figure(line.name(), 0, line, code, count, of, null, 0, List.of(), "");

        assertThat(SmallNumber.isTold(figure)).isEqualTo(small);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, <5", "4, <5", "5, 5", "12, 12"})
    void whatIsNotToldIsSaidToBeLessThanFive(long number, String words) {
        assertThat(SmallNumber.inWords(number)).isEqualTo(words);
    }
}
