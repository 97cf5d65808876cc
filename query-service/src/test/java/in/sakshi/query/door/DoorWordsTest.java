package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorWordsTest {

    private static final String HINDI_LETTERS = "(?s).*\\p{InDevanagari}.*";
    private static final String NOTHING_OPEN = "(?s)[^{}']*";

    @ParameterizedTest
    @EnumSource
    void everyProblemIsSaidInBothLanguages(ProblemKind kind) {
        assertSaid(locale -> DoorWords.title(kind, locale));
        assertSaid(locale -> DoorWords.detail(kind, List.of("W", "X", "Y", "Z"), locale));
    }

    @ParameterizedTest
    @EnumSource
    void everyWrongParameterIsSaidInBothLanguages(Wrong wrong) {
        assertSaid(locale -> DoorWords.expected(new WrongParameter("page", wrong, List.of("A", "B")), locale));
    }

    @ParameterizedTest
    @ValueSource(strings = {"door/door", "print/print"})
    void bothLanguagesSayTheSameThings(String file) throws IOException {
        assertThat(keys(file + "_en.properties"))
                .isEqualTo(keys(file + ".properties"))
                .isNotEmpty();
    }

    @Test
    void theDoorHasNoWordsThatNobodySays() throws IOException {
        long problems = ProblemKind.values().length;

        assertThat(keys("door/door.properties")).hasSize((int) (2 * problems) + Wrong.values().length);
    }

    private static void assertSaid(Function<Locale, String> sentence) {
        assertThat(sentence.apply(Words.HINDI)).matches(HINDI_LETTERS).matches(NOTHING_OPEN);
        assertThat(sentence.apply(Locale.ENGLISH)).doesNotMatch(HINDI_LETTERS).matches(NOTHING_OPEN);
    }

    private static Set<String> keys(String file) throws IOException {
        Properties words = new Properties();
        try (InputStream text = DoorWords.class.getResourceAsStream("/in/sakshi/query/" + file)) {
            assertThat(text).as(file).isNotNull();
            words.load(new InputStreamReader(text, StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames();
    }
}
