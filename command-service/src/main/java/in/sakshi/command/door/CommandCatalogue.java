package in.sakshi.command.door;

import in.sakshi.command.door.shape.RecordShape;
import in.sakshi.command.door.shape.Shapes;
import in.sakshi.desk.command.DeskCommand;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every command there is, by the simple name under which the door takes it, with the shape of its body. */
final class CommandCatalogue {

    private final Map<String, RecordShape> shapes = new LinkedHashMap<>();

    CommandCatalogue() {
        put(DeskCommand.class);
    }

    private void put(Class<?> type) {
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(this::put);
        } else {
            shapes.put(type.getSimpleName(), Shapes.of(type.asSubclass(Record.class)));
        }
    }

    /** The shape of the body of that command, if there is such a command. */
    Optional<RecordShape> shapeOf(String name) {
        return Optional.ofNullable(shapes.get(name));
    }

    /** All of them, in the order of a case. */
    Map<String, RecordShape> shapes() {
        return Collections.unmodifiableMap(shapes);
    }
}
