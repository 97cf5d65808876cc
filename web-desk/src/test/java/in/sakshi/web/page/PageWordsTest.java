package in.sakshi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.permission.Task;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages: none is missing in either language, and none stands there for nothing. */
class PageWordsTest {

    private static final Pattern NAMED = Pattern.compile("#\\{([a-zA-Z.]+)[(}]");
    /** {@code #{|tab.${to.name}|}}: any word that begins so. */
    private static final Pattern BEGUN = Pattern.compile("#\\{\\|([a-zA-Z.]+)\\$");

    private static final Pattern IN_CODE = Pattern.compile("getMessage\\(\"([a-zA-Z.]+)\"");

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        assertThat(words("pages_en.properties").stringPropertyNames())
                .isEqualTo(words("pages.properties").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages.properties", "pages_en.properties"})
    void everyWordThatIsAskedForIsThere(String file) throws IOException {
        assertThat(words(file).stringPropertyNames()).containsAll(asked(NAMED, IN_CODE));
        for (String beginning : asked(BEGUN)) {
            assertThat(words(file).stringPropertyNames()).anyMatch(key -> key.startsWith(beginning));
        }
    }

    @Test
    void noWordStandsThereForNothing() throws IOException {
        Set<String> asked = asked(NAMED, IN_CODE);
        Set<String> begun = asked(BEGUN);

        assertThat(words("pages.properties").stringPropertyNames())
                .filteredOn(key -> !asked.contains(key) && begun.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void everyPageThatIsExplainedHasItsName() throws IOException {
        for (String file : List.of("pages.properties", "pages_en.properties")) {
            for (String page : PageFrame.HELPED) {
                assertThat(words(file).stringPropertyNames()).contains("help." + page, "page." + page);
            }
            for (StepGroup group : StepGroup.values()) {
                assertThat(words(file).stringPropertyNames()).contains("stepGroup." + group);
            }
            for (RegisterPage.Book book : RegisterPage.Book.values()) {
                assertThat(words(file).stringPropertyNames()).contains("book." + book.address());
            }
        }
    }

    /** What the page is for, in three sentences. */
    @ParameterizedTest
    @ValueSource(strings = {"pages.properties", "pages_en.properties"})
    void helpIsThreeSentences(String file) throws IOException {
        Properties words = words(file);
        for (String page : PageFrame.HELPED) {
            assertThat(words.getProperty("help." + page).split("[।.](\\s|$)"))
                    .as(page)
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages.properties", "pages_en.properties"})
    void everyTextCanBeSaid(String file) throws IOException {
        words(file).forEach((key, text) -> {
            assertThat(String.valueOf(text)).as("%s", key).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(String.valueOf(text)).getFormats()).hasSizeLessThanOrEqualTo(5);
        });
    }

    /** A step that stands under no heading would not be found. */
    @Test
    void everyTaskOfACaseStandsUnderAHeading() {
        assertThat(Stream.of(Task.values()).filter(task -> !StepGroup.all().contains(task)))
                .containsExactly(
                        Task.TAKING_DOWN,
                        Task.TAKING_IN,
                        Task.OPENING_IN_EMERGENCY,
                        Task.OPENING_NOTICES,
                        Task.ORDERING,
                        Task.KEEPING_THE_LIST);
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PageFrame.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private static Set<String> asked(Pattern... patterns) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String source : sources()) {
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(source);
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path root : List.of(Path.of("src/main/resources/templates"), Path.of("src/main/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }
}
