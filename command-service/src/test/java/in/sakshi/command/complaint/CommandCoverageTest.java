package in.sakshi.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.desk.refusal.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that may be asked is forgotten, neither by the desk nor by its tests. */
class CommandCoverageTest {

    private static final Path TESTS = Path.of("src/test/java/in/sakshi/command/complaint");
    private static final Pattern SHOWN_SAYING_NO = Pattern.compile("(?:refused|assertRefused)\\(\\s*Rule\\.(\\w+)");

    static Stream<Class<?>> commands() {
        return Arrays.stream(ComplaintCommand.class.getPermittedSubclasses());
    }

    @Test
    void everyCommandHasOneHandler() {
        Map<Class<?>, Long> handlers = Stream.of(Complaint.class, ReceivingComplaints.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .collect(Collectors.groupingBy(method -> method.getParameterTypes()[0], Collectors.counting()));
        assertThat(handlers).allSatisfy((command, count) -> assertThat(count).isOne());
        assertThat(handlers.keySet()).containsExactlyInAnyOrder(commands().toArray(Class<?>[]::new));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasItsTest(Class<?> command) {
        assertThat(TESTS.resolve(command.getSimpleName() + "Test.java")).exists();
    }

    @Test
    void everyRuleIsShownSayingNo() throws IOException {
        try (Stream<Path> tests = Files.list(TESTS)) {
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
