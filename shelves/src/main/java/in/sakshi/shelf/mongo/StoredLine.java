package in.sakshi.shelf.mongo;

import in.sakshi.desk.query.Line;
import in.sakshi.shelf.LineJson;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.util.HashMap;
import java.util.Map;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.MongoId;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line as a document.
 *
 * @param id of the line; always text, also where it looks like an id of MongoDB's own
 * @param position of the last event that changed it
 * @param by the properties by which it is looked for
 * @param text the line, in JSON
 */
@TypeAlias("line")
record StoredLine(@MongoId String id, long position, Map<String, Object> by, String text) {

    /** Where the position stands in the document. */
    static final String POSITION = "position";

    private static final JsonMapper JSON = LineJson.mapper();

    static <L extends Line> StoredLine of(L line, Shelf<L> shelf) {
        Map<String, Object> by = new HashMap<>();
        shelf.properties()
                .forEach(property -> by.put(property.name(), property.value().apply(line)));
        return new StoredLine(line.id(), line.position(), by, JSON.writeValueAsString(line));
    }

    <L extends Line> L line(Class<L> type) {
        return JSON.readValue(text, type);
    }

    /** Where a property stands in the document. */
    static String place(Property<?, ?> property) {
        return "by." + property.name();
    }
}
