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
 * that changed it; the properties by which it is looked for, which hold nobody; and the line itself, in JSON, encrypted.
 *
 * @param cipher encrypts the line
 */
record Stored(LineCipher cipher) {

    static final String ID = "_id";
    static final String POSITION = "position";

    private static final String BY = "by";
    private static final String LINE = "line";

    private static final JsonMapper JSON = LineJson.mapper();

    <L extends Line> Document document(L line, Shelf<L> shelf) {
        Document by = new Document();
        for (Property<L, ?> property : shelf.properties()) {
            by.append(property.name(), kept(shelf, property, property.value().apply(line)));
        }
        return new Document(ID, line.id())
                .append(POSITION, line.position())
                .append(BY, by)
                .append(
                        LINE,
                        new Binary(cipher.encrypt(
                                JSON.writeValueAsBytes(line), shelf.name(), line.id(), line.position())));
    }

    <L extends Line> L line(Document document, Shelf<L> shelf) {
        byte[] json = cipher.decrypt(
                document.get(LINE, Binary.class).getData(),
                shelf.name(),
                document.getString(ID),
                document.getLong(POSITION));
        return JSON.readValue(json, shelf.type());
    }

    /** How a value of a property stands there. */
    Object kept(Shelf<?> shelf, Property<?, ?> property, Object value) {
        return property.hidden() ? cipher.index().of(shelf.name(), property.name(), (String) value) : value;
    }

    /** Where a property stands in the document. */
    static String place(Property<?, ?> property) {
        return BY + "." + property.name();
    }
}
