package in.sakshi.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is not encrypted holds nothing that a person said: of texts only these, each of a form of its own. */
class InTheClearTest {

    private static final Set<Class<?>> SAYS_NOTHING = Set.of(int.class, long.class, Instant.class, UUID.class);

    @Test
    void ofTextsOnlyCodesLieInTheClear() {
        assertThat(EventFamilies.inTheClear().stream().flatMap(InTheClearTest::mayHoldAnything))
                .containsExactlyInAnyOrder("RegisterId.book", "StationCode.value", "CaseId.value");
    }

    @Test
    void onlyEventsLieThere() {
        assertThat(EventFamilies.events().collect(Collectors.toSet())).containsAll(EventFamilies.inTheClear());
    }

    /** Every component, also of components, that is neither a number, a time, an id, nor one of a list of codes. */
    private static Stream<String> mayHoldAnything(Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> mayHoldAnything(type, component));
    }

    private static Stream<String> mayHoldAnything(Class<?> holder, RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isRecord()) {
            return mayHoldAnything(type);
        }
        return type.isEnum() || SAYS_NOTHING.contains(type)
                ? Stream.of()
                : Stream.of(holder.getSimpleName() + "." + component.getName());
    }
}
