package in.sakshi.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.matches;

import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/** What the desk said to a command. */
final class Answer {

    private final ComplaintCommand command;
    private final Happened happened;
    private final ResultValidator<?> result;

    Answer(ComplaintCommand command, Happened happened, ResultValidator<?> result) {
        this.command = command;
        this.happened = happened;
        this.result = result;
    }

    /** Exactly these events, in this order. */
    void records(Expected... expected) {
        result.expectSuccessfulHandlerExecution()
                .expectEvents(
                        Arrays.stream(expected).map(event -> event.of(happened)).toArray());
    }

    void staysQuiet() {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
    }

    /** By that rule, naming those ids besides; and the rule speaks about something that the command has. */
    void refused(Rule rule, String... details) {
        result.expectNoEvents().expectException(matches((Throwable thrown) -> {
            assertThat(thrown).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.rule()).isEqualTo(rule);
                assertThat(refusal.details()).containsExactly(details);
            });
            return true;
        }));
        String field = rule.field();
        if (field != null) {
            assertThat(has(command.getClass(), List.of(field.split("\\.", -1))))
                    .as("%s has a field %s", command.getClass().getSimpleName(), field)
                    .isTrue();
        }
    }

    private static boolean has(Class<?> type, List<String> path) {
        return path.isEmpty()
                || component(type, path.get(0))
                        .filter(component -> has(component.getType(), path.subList(1, path.size())))
                        .isPresent();
    }

    private static Optional<RecordComponent> component(Class<?> type, String name) {
        RecordComponent @Nullable [] components = type.getRecordComponents();
        return components == null
                ? Optional.empty()
                : Arrays.stream(components)
                        .filter(component -> component.getName().equals(name))
                        .findFirst();
    }
}
