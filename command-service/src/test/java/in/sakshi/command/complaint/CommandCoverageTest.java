package in.sakshi.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.desk.command.MergeComplaint;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.desk.refusal.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that may be asked is forgotten, neither by the desk nor by its tests. */
class CommandCoverageTest {

    private static final Path TESTS = Path.of("src/test/java/in/sakshi/command/complaint");
    private static final Path ALL_TESTS = Path.of("src/test/java/in/sakshi/command");
    private static final Pattern SHOWN_SAYING_NO = Pattern.compile("(?:refused|assertRefused)\\(\\s*Rule\\.(\\w+)");

    static Stream<Class<?>> commands() {
        return Arrays.stream(ComplaintCommand.class.getPermittedSubclasses());
    }

    @Test
    void everyCommandHasItsRule() {
        Set<Class<?>> decided = new HashSet<>(ComplaintFiles.RULINGS.commands());
        decided.add(ReceiveComplaint.class);
        decided.add(MergeComplaint.class);
        assertThat(decided).containsExactlyInAnyOrder(commands().toArray(Class<?>[]::new));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasItsTest(Class<?> command) {
        assertThat(TESTS.resolve(command.getSimpleName() + "Test.java")).exists();
    }

    @Test
    void everyRuleIsShownSayingNo() throws IOException {
        try (Stream<Path> tests = Files.walk(ALL_TESTS).filter(Files::isRegularFile)) {
            assertThat(tests.flatMap(CommandCoverageTest::rulesIn))
                    .containsAll(Arrays.stream(Rule.values()).map(Rule::name).toList());
        }
    }

    private static Stream<String> rulesIn(Path test) {
        try {
            return SHOWN_SAYING_NO.matcher(Files.readString(test)).results().map((MatchResult match) -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
