package in.sakshi.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    private static final LocalDate FIFTH_OF_MARCH = LocalDate.of(2026, 3, 5);

    @ParameterizedTest
    @ValueSource(
            strings = {"05.03.2026", "5.3.2026", "5/3/2026", "05-03-2026", "2026-03-05", "०५.०३.२०२६", " 5.3.2026 "})
    void aDayIsReadHoweverItIsWritten(String typed) {
        assertThat(Typed.day(typed)).contains(FIFTH_OF_MARCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31.04.2026", "29.02.2025", "5.3.26", "kal", "2026-13-01", "5.3"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(Typed.day(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "05.03.2026 14:30, 2026-03-05T09:00:00Z",
        "5.3.2026 9:05, 2026-03-05T03:35:00Z",
        "०५.०३.२०२६ १४:३०, 2026-03-05T09:00:00Z",
        "2026-03-05T14:30, 2026-03-05T09:00:00Z",
        "01.03.2026 00:10, 2026-02-28T18:40:00Z"
    })
    void aMomentIsOneOfKolkata(String typed, String moment) {
        assertThat(Typed.moment(typed)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05.03.2026", "05.03.2026 24:00", "05.03.2026 14.30", "subah"})
    void whatIsNoMomentIsNone(String typed) {
        assertThat(Typed.moment(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9876500123, 9876500123",
        "98765 00123, 9876500123",
        "98765-00123, 9876500123",
        "+91 9876500123, 9876500123",
        "09876500123, 9876500123",
        "९८७६५००१२३, 9876500123",
        "12, 12"
    })
    void aMobileNumberIsWhatIsLeftWithoutWhatIsWrittenAround(String typed, String mobile) {
        assertThat(Typed.mobile(typed)).isEqualTo(mobile);
    }

    /** The letter क़ of one sign and of two look the same and are kept the same. */
    @Test
    void textIsKeptInOneFormAndWithoutWhatStandsAroundIt() {
        assertThat(Typed.text("  \u0958लम ")).isEqualTo(Typed.text("\u0915\u093Cलम"));
    }
}
