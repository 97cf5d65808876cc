package in.sakshi.ledger.check;

import in.sakshi.ledger.Bytes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** A document of the collection of commits, whatever somebody may have made of it. */
final class StoredDocument {

    private static final Set<String> FIELDS =
            Set.of("_id", "recordedAt", "commandId", "keys", "leaf", "leafHash", "payloads");

    private final BsonDocument document;
    private final Consumer<? super Exhibit> to;

    private StoredDocument(BsonDocument document, Consumer<? super Exhibit> to) {
        this.document = document;
        this.to = to;
    }

    /** Presents a document as the commit that it should be, and everything about it that no ledger has written. */
    static void present(BsonDocument document, Consumer<? super Exhibit> to) {
        new StoredDocument(document, to).present();
    }

    /** The document's {@code _id}, for people. */
    static String name(BsonDocument document) {
        BsonValue id = document.getOrDefault("_id", BsonNull.VALUE);
        return switch (id.getBsonType()) {
            case INT64 -> String.valueOf(id.asInt64().getValue());
            case STRING -> "'" + id.asString().getValue() + "'";
            default -> "with an _id of type " + id.getBsonType();
        };
    }

    private void present() {
        Long number = field("_id", BsonType.INT64, id -> id.asInt64().getValue());
        Instant recordedAt = field(
                "recordedAt",
                BsonType.DATE_TIME,
                at -> Instant.ofEpochMilli(at.asDateTime().getValue()));
        String commandId =
                field("commandId", BsonType.STRING, id -> id.asString().getValue());
        List<String> keys =
                elements("keys", BsonType.STRING, key -> key.asString().getValue());
        Bytes leaf = field("leaf", BsonType.BINARY, StoredDocument::bytes);
        String leafHash =
                field("leafHash", BsonType.STRING, hash -> hash.asString().getValue());
        List<Bytes> payloads = elements("payloads", BsonType.BINARY, StoredDocument::bytes);
        Set<String> strange = new TreeSet<>(document.keySet());
        strange.removeAll(FIELDS);
        if (!strange.isEmpty()) {
            illegible("it has the fields " + strange + " (expected: only " + new TreeSet<>(FIELDS) + ")");
        }
        if (number != null && leaf != null && leafHash != null) {
            List<Bytes> there = payloads == null ? List.of() : payloads;
            to.accept(new Exhibit.Stored(place(), number, recordedAt, commandId, keys, leaf, leafHash, there));
        }
    }

    private <T> @Nullable T field(String name, BsonType type, Function<BsonValue, T> read) {
        BsonValue value = document.getOrDefault(name, BsonNull.VALUE);
        if (value.getBsonType() == type) {
            return read.apply(value);
        }
        illegible("field " + name + " is of type " + value.getBsonType() + " (expected: " + type + ")");
        return null;
    }

    private <T> @Nullable List<T> elements(String name, BsonType type, Function<BsonValue, T> read) {
        BsonArray array = field(name, BsonType.ARRAY, BsonValue::asArray);
        if (array == null) {
            return null;
        }
        List<T> elements = new ArrayList<>();
        for (BsonValue element : array) {
            if (element.getBsonType() != type) {
                illegible("field " + name + " holds a " + element.getBsonType() + " (expected: only " + type + ")");
                return null;
            }
            elements.add(read.apply(element));
        }
        return elements;
    }

    private static Bytes bytes(BsonValue value) {
        return Bytes.wrap(value.asBinary().getData());
    }

    private void illegible(String what) {
        to.accept(new Exhibit.Illegible(place(), what));
    }

    private String place() {
        return "document " + name(document);
    }
}
