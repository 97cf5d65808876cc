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

    static Stream<RecordComponent> texts() {
        return Arrays.stream(ComplaintCommand.class.getPermittedSubclasses())
                .flatMap(ShapesTest::texts)
                .distinct();
    }

    /** The texts of a record, and of the records in it that are written as objects. */
    private static Stream<RecordComponent> texts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            boolean object =
                    component.getType().isRecord() && component.getType().getRecordComponents().length > 1;
            Stream<RecordComponent> itself = Stream.of(component).filter(one -> one.getType() == String.class);
            return object ? texts(component.getType()) : itself;
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextOfACommandHasItsLimitAndEveryFormItsExample(RecordComponent component) {
        Text text = component.getAnnotation(Text.class);

        assertThat(text).as("@Text of " + component).isNotNull();
        assertThat(text.form().isEmpty() || !text.example().isEmpty()).isTrue();
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
