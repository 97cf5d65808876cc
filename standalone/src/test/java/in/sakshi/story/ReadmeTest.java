package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README keeps its form, and what it and the other documents point at is there. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"Run", "Test", "Benchmarks"})
    void theSectionHasOneLineToRun(String section) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String text = readme.substring(readme.indexOf("\n## " + section + "\n") + 1);
        text = text.substring(0, text.indexOf("\n## "));

        assertThat(text.split("```sh\n", -1)).hasSize(2);
        assertThat(text.split("```sh\n", -1)[1].split("```", -1)[0].strip())
                .doesNotContain("\n")
                .startsWith("mvn ");
    }

    @Test
    void itIsShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "docs/architecture.md",
                "docs/operating.md",
                "docs/security.md"
            })
    void whatItPointsAtIsThere(String document) throws IOException {
        Path file = ROOT.resolve(document);
        List<String> missing = new ArrayList<>();
        Matcher links = LINK.matcher(Files.readString(file));
        while (links.find()) {
            if (!Files.exists(file.resolveSibling(links.group(1)))) {
                missing.add(links.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theMapNamesEveryModule() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        List<String> modules = Pattern.compile("<module>(.+)</module>")
                .matcher(pom)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(modules).isNotEmpty();
        Stream.of("README.md", "docs/architecture.md")
                .forEach(document -> assertThat(read(document)).contains(modules));
    }

    private static String read(String document) {
        try {
            return Files.readString(ROOT.resolve(document));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
