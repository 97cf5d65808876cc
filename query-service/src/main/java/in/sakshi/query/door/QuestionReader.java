package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Question} of the parameters of an address. Strict: a mistyped parameter must not silently change an answer. */
final class QuestionReader {

    private final Map<String, String[]> given;
    private final List<WrongParameter> wrong = new ArrayList<>();

    private QuestionReader(Map<String, String[]> given) {
        this.given = given;
    }

    /**
     * The question.
     *
     * @param type the question's record
     * @param given the parameters, each with all its values
     * @throws BadQuestion naming every parameter that is wrong
     */
    static Question read(Class<?> type, Map<String, String[]> given) {
        QuestionReader reader = new QuestionReader(given);
        List<String> names = names(type).toList();
        given.keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(name -> reader.wrong(name, Wrong.UNKNOWN));
        @Nullable Object question = reader.question(type);
        if (question == null || !reader.wrong.isEmpty()) {
            throw new BadQuestion(reader.wrong);
        }
        return (Question) question;
    }

    /**
     * The case that stands in an address.
     *
     * @throws BadQuestion if it is no id of a case
     */
    static CaseId caseId(String text) {
        try {
            return ParameterForm.caseId(text);
        } catch (IllegalArgumentException e) {
            throw new BadQuestion("id", Wrong.NOT_A_CASE);
        }
    }

    /** The parameters of a question, in order. */
    static Stream<String> names(Class<?> type) {
        return parameters(type).map(QuestionReader::name);
    }

    /** The components that are the parameters of a question, in order. */
    static Stream<RecordComponent> parameters(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> Question.class.isAssignableFrom(component.getType())
                        ? parameters(component.getType())
                        : Stream.of(component));
    }

    /** Under which name a parameter is given. */
    static String name(RecordComponent component) {
        Named named = component.getAnnotation(Named.class);
        return named == null ? component.getName() : named.value();
    }

    /** Whether a parameter may be absent. */
    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The question, or nothing if one of its parameters is wrong. */
    private @Nullable Object question(Class<?> type) {
        int before = wrong.size();
        @Nullable
        Object[] values =
                Arrays.stream(type.getRecordComponents()).map(this::value).toArray();
        return wrong.size() == before ? made(type, values) : null;
    }

    private @Nullable Object made(Class<?> type, @Nullable Object[] values) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof BadQuestion bad) {
                wrong.addAll(bad.parameters());
                return null;
            }
            throw new IllegalStateException(type.getSimpleName() + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be made", e);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        if (Question.class.isAssignableFrom(component.getType())) {
            return question(component.getType());
        }
        String name = name(component);
        String[] values = given.getOrDefault(name, new String[0]);
        if (values.length > 1) {
            return wrong(name, Wrong.TWICE);
        }
        if (values.length == 0 || values[0].isBlank()) {
            return isOptional(component) ? null : wrong(name, Wrong.MISSING);
        }
        return value(name, ParameterForm.of(component.getType()), values[0].strip());
    }

    private @Nullable Object value(String name, ParameterForm form, String text) {
        try {
            return form.read().apply(latinDigits(text));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return wrong(name, form.wrong());
        }
    }

    /** Whoever writes ५ means 5. */
    private static String latinDigits(String text) {
        return text.codePoints()
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private @Nullable Object wrong(String name, Wrong what) {
        wrong.add(new WrongParameter(name, what, List.of()));
        return null;
    }
}
