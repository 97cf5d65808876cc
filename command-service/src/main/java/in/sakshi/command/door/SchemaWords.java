package in.sakshi.command.door;

import in.sakshi.desk.permission.Task;
import in.sakshi.desk.words.Words;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of the API's description: English for programmers, and beside it the Hindi that the desk reads. */
final class SchemaWords {

    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final Words HINDI = Words.in(Words.HINDI);

    private final DoorWords words;

    SchemaWords(DoorWords words) {
        this.words = words;
    }

    /** What a command does. */
    String command(String name) {
        return both("command." + name);
    }

    /** Which posts may send a command. */
    String postsFor(String command) {
        return Task.postsFor(command).stream()
                .map(ENGLISH::label)
                .collect(Collectors.joining(", ", "May be sent by: ", ""));
    }

    /** What a kind of problem is called. */
    String problem(ProblemKind kind) {
        return words.title(kind, Locale.ENGLISH);
    }

    /** Describes every field of an object, and of the objects in it. */
    void describeFields(Schema<?> object) {
        if (object.getProperties() == null) {
            return;
        }
        object.getProperties().forEach((name, field) -> {
            field.description(both("field." + name) + form(field.getTitle()));
            describeFields(field);
        });
    }

    private static String both(String key) {
        return ENGLISH.text(key) + " (" + HINDI.text(key) + ")";
    }

    /** What a value of a contract type looks like; the schema of one bears the type's name as its title. */
    private String form(@Nullable String type) {
        return type == null ? "" : "; " + words.form(type, Locale.ENGLISH);
    }
}
