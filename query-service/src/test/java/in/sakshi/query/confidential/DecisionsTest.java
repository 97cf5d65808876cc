package in.sakshi.query.confidential;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.BookField;
import in.sakshi.code.FirField;
import in.sakshi.complaint.EntryField;
import in.sakshi.desk.query.Line;
import in.sakshi.desk.query.Row;
import in.sakshi.desk.query.Said;
import in.sakshi.docs.Sources;
import in.sakshi.event.EventFamilies;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of whatever can stand in an answer it is decided what it tells of a person. */
class DecisionsTest {

    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<String> undecided = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();

    @Test
    void everyPartOfEveryAnswerAndEveryEventIsDecided() {
        roots().forEach(this::look);
        Stream.of(EntryField.values(), FirField.values(), BookField.values())
                .flatMap(Stream::of)
                .forEach(field -> used.add(field.getDeclaringClass().getSimpleName() + "." + field.name()));
        List<String> fields = new ArrayList<>(used);
        fields.removeAll(Decisions.all().keySet());
        List<String> decidedOfNothing = new ArrayList<>(Decisions.all().keySet());
        decidedOfNothing.removeAll(used);

        assertThat(undecided)
                .as("not shown to anybody until decisions.tsv says what it is")
                .isEmpty();
        assertThat(fields).as("fields that may be corrected without a decision").isEmpty();
        assertThat(decidedOfNothing).as("decisions of what is not there").isEmpty();
    }

    @Test
    void ofEveryLineThatIsAnsweredItIsKnownOfWhichCaseItTells() {
        List<String> unknown = answers()
                .filter(Line.class::isAssignableFrom)
                .filter(type -> !type.isInterface())
                .filter(type -> !CaseOf.knows(type))
                .map(Class::getSimpleName)
                .toList();

        // Never answered by itself: pending duties are made of it.
        assertThat(unknown).containsExactly("DutyLine");
    }

    @Test
    void twoRecordsOfOneNameWouldShareTheirDecisions() {
        roots().forEach(this::look);

        assertThat(seen.stream().map(Class::getSimpleName)).doesNotHaveDuplicates();
    }

    private static Stream<Class<?>> roots() {
        return Stream.concat(answers().filter(Class::isRecord), EventFamilies.events());
    }

    private static Stream<Class<?>> answers() {
        return Sources.typesOf("desk-api").stream()
                .filter(type -> type.getPackageName().equals("in.sakshi.desk.query"));
    }

    private void look(Class<?> type) {
        if (!seen.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String name = type.getSimpleName() + "." + component.getName();
            if (Decisions.of(type, component.getName()).isPresent()) {
                used.add(name);
            }
            look(component.getGenericType(), name);
        }
    }

    private void look(Type type, String name) {
        if (type instanceof ParameterizedType many) {
            Stream.of(many.getActualTypeArguments()).forEach(each -> look(each, name));
        } else if (type instanceof Class<?> one && !Decisions.isOpen(one)) {
            if (one.isRecord() && one != Said.class) {
                look(one);
            } else if (!Decisions.all().containsKey(name) && one != Said.class) {
                undecided.add(name + ": " + one.getSimpleName());
            }
        } else if (type instanceof TypeVariable
                && !List.of("Row.line", "Sheet.rows").contains(name)) {
            undecided.add(name + ": " + type + " of " + Row.class.getSimpleName());
        }
    }
}
