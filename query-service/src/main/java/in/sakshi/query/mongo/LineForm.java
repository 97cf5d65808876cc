package in.sakshi.query.mongo;

import in.sakshi.desk.query.Line;
import in.sakshi.query.line.Property;
import in.sakshi.query.line.Shelf;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** How a line looks as a document. */
final class LineForm<L extends Line> {

    static final String ID = "_id";
    static final String POSITION = "position";
    private static final String LINE = "line";

    private final Shelf<L> shelf;
    private final JsonMapper json;

    LineForm(Shelf<L> shelf, JsonMapper json) {
        this.shelf = shelf;
        this.json = json;
    }

    Document document(L line) {
        Document document = new Document(ID, line.id()).append(POSITION, line.position());
        for (Property<L, ?> property : shelf.properties()) {
            document.append(property.name(), value(property.value().apply(line)));
        }
        return document.append(LINE, json.writeValueAsString(line));
    }

    L line(Document document) {
        return json.readValue(document.getString(LINE), shelf.type());
    }

    /** A property's value as MongoDB has it. */
    static Object value(Object value) {
        return value instanceof Instant time ? Date.from(time) : value;
    }
}
