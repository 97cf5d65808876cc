package in.sakshi.shelf.mongo;

import in.sakshi.desk.query.Line;
import in.sakshi.shelf.LineJson;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import org.bson.Document;
import org.bson.types.Binary;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line as a document: its id, always text, also where that looks like an id of MongoDB's own; the position of the last event
 * that changed it; the properties by which it is looked for; and the line itself, in JSON. The JSON stands there as bytes, which go
 * from the mapper to the socket and into the embedded server as they are; a text would be encoded and decoded four times on its way
 * and would take two bytes a letter in that server, as nearly all of them are partly in Hindi.
 */
final class Stored {

    static final String ID = "_id";
    static final String POSITION = "position";

    private static final String BY = "by";
    private static final String LINE = "line";

    private static final JsonMapper JSON = LineJson.mapper();

    private Stored() {}

    static <L extends Line> Document document(L line, Shelf<L> shelf) {
        Document by = new Document();
        for (Property<L, ?> property : shelf.properties()) {
            by.append(property.name(), property.value().apply(line));
        }
        return new Document(ID, line.id())
                .append(POSITION, line.position())
                .append(BY, by)
                .append(LINE, new Binary(JSON.writeValueAsBytes(line)));
    }

    static <L extends Line> L line(Document document, Class<L> type) {
        return JSON.readValue(document.get(LINE, Binary.class).getData(), type);
    }

    /** Where a property stands in the document. */
    static String place(Property<?, ?> property) {
        return BY + "." + property.name();
    }
}
