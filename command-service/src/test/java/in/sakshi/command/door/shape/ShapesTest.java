package in.sakshi.command.door.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.fact.Text;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

    static Stream<Class<?>> commands() {
        return Arrays.stream(ComplaintCommand.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyTextOfACommandHasItsLimit(Class<?> command) {
        assertThat(command.getRecordComponents())
                .filteredOn(component -> component.getType() == String.class)
                .allSatisfy(component -> assertThat(component.getAnnotation(Text.class))
                        .as(component.getName())
                        .isNotNull());
    }

    @Test
    void aTypeThatNoBodyCanHoldIsNamedAtStartUp() {
        assertThatThrownBy(() -> Shapes.of(Odd.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("java.util.Map");
    }

    @Test
    void aFieldOfAnUnknownNameIsShownOnlyAsFarAsItCanBeSeen() {
        assertThat(FieldName.shown("निकनेम\u0000<b>")).isEqualTo("निकनेम??b?");
        assertThat(FieldName.shown("x".repeat(1_000))).hasSize(61).endsWith("…");
    }

    private record Odd(Map<String, RecordComponent> things) {}
}
