package in.sakshi.door.identity;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityWordsTest {

    private static final String HINDI_LETTERS = "(?s).*\\p{InDevanagari}.*";

    @ParameterizedTest
    @EnumSource
    void everyProblemIsSaidInBothLanguages(Unknown why) {
        assertThat(IdentityWords.title(why, Words.HINDI)).matches(HINDI_LETTERS);
        assertThat(IdentityWords.detail(why, Words.HINDI)).matches(HINDI_LETTERS);
        assertThat(IdentityWords.title(why, Locale.ENGLISH)).doesNotMatch(HINDI_LETTERS);
        assertThat(IdentityWords.detail(why, Locale.ENGLISH)).doesNotMatch(HINDI_LETTERS);
    }

    @Test
    void nothingIsSaidThatIsNoProblem() throws IOException {
        assertThat(keys("identity.properties"))
                .hasSize(2 * Unknown.values().length)
                .isEqualTo(keys("identity_en.properties"));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties words = new Properties();
        try (InputStream text = Objects.requireNonNull(IdentityWords.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(text, StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames();
    }
}
