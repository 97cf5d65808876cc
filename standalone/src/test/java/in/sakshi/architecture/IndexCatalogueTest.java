package in.sakshi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.query.Line;
import in.sakshi.docs.GeneratedPage;
import in.sakshi.docs.Sources;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import in.sakshi.shelf.mongo.MongoShelves;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/indexes.md} from the shelves that the sources of both sides declare, wherever they stand in them. */
class IndexCatalogueTest {

    private static final List<String> MODULES = List.of("command-service", "query-service");
    private static final Pattern MAKING = Pattern.compile("new Shelf<|Shelf\\.byId\\(");

    private final Map<String, Field> shelves = new TreeMap<>();
    private final Map<Property<?, ?>, Field> properties = new HashMap<>();

    @BeforeEach
    void readTheSources() {
        types().flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(this::remember);
    }

    /** One that is no static field of a top-level type would be missing on the page. */
    @Test
    void everyShelfIsAConstant() {
        long made = types().map(Sources::textOf)
                .flatMap(text -> MAKING.matcher(text).results())
                .count();

        assertThat(shelves)
                .hasSize((int) made)
                .containsKeys("duty_lines", "duty_cases", "help_desk_lines", "schedule_lines");
    }

    @Test
    void everyIndexStandsInTheCatalogueOfIndexes() {
        StringBuilder page = new StringBuilder("""

                # Which index serves which question

                A register stands on shelves, each a collection of MongoDB, and so does the schedule of what is due. Lines are
                taken from a shelf by their ids, or chosen: by known values, perhaps within a period, a page of them in the
                order of a time or all of them in none. What no index of its shelf leads straight to is refused, so this is
                every question there is. Lines of the same time come in the order of their positions, which therefore end each
                index. Lines themselves are encrypted, and of a value that is hidden stands only a keyed digest there
                ([ADR 30](adr/0030-lines-are-encrypted-and-the-master-key-can-change.md)).

                How far a group has read, and what it has parked, is beside the shelves: a handful of documents, at most 1,024
                parked cases of each group, which are read by their ids or, without an index, all together.
                """);
        shelves.values().forEach(shelf -> page.append(chapter(shelf)));
        new GeneratedPage("indexes.md", getClass(), page.toString()).isFresh();
    }

    private static Stream<Class<?>> types() {
        return MODULES.stream().flatMap(module -> Sources.typesOf(module).stream());
    }

    private void remember(Field field) {
        if (field.getType() == Shelf.class) {
            shelves.put(shelf(field).name(), field);
        } else if (field.getType() == Property.class) {
            properties.put((Property<?, ?>) constant(field), field);
        }
    }

    private String chapter(Field field) {
        Shelf<?> shelf = shelf(field);
        return "\n## %s\n\n%s [%s](../%s)\n\n"
                        .formatted(
                                shelf.name(),
                                Sources.docOf(field).says(),
                                field.getDeclaringClass().getSimpleName(),
                                Sources.pathOf(field.getDeclaringClass()))
                + "| asked for | in the order of | index |\n| --- | --- | --- |\n| ids | – | `_id` |\n"
                + rows(shelf);
    }

    private <L extends Line> String rows(Shelf<L> shelf) {
        return shelf.indexes().stream().map(this::row).collect(Collectors.joining());
    }

    private <L extends Line> String row(List<Property<L, ?>> index) {
        List<Property<L, ?>> known = new ArrayList<>(index);
        Property<L, ?> time = known.remove(known.size() - 1);
        String asked = known.stream().map(this::said).collect(Collectors.joining("; "));
        return "| %s | %s, also within a period | `%s` |\n"
                .formatted(
                        asked.isEmpty() ? "all" : asked, said(time), String.join("`, `", MongoShelves.places(index)));
    }

    private String said(Property<?, ?> property) {
        Field field = properties.get(property);
        String meaning = field == null ? "" : ": " + Sources.docOf(field).says().replaceAll("\\.$", "");
        return "`" + property + "`" + meaning;
    }

    private static Shelf<?> shelf(Field field) {
        return (Shelf<?>) constant(field);
    }

    private static Object constant(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field + " cannot be read (expected: a constant)", e);
        }
    }
}
