package in.sakshi.ledger.mongo;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * Writes a commit as a document of the ledger, field after field, and reads such a document back; one that lacks a field, has
 * another, or has one of another type is refused with an unchecked exception.
 */
final class CommitCodec implements Codec<Commit> {

    static final String NUMBER = "_id";
    static final String COMMAND_ID = "commandId";
    static final String KEYS = "keys";

    private static final String RECORDED_AT = "recordedAt";
    private static final String LEAF = "leaf";
    private static final String LEAF_HASH = "leafHash";
    private static final String PAYLOADS = "payloads";

    @Override
    public Class<Commit> getEncoderClass() {
        return Commit.class;
    }

    @Override
    public void encode(BsonWriter writer, Commit commit, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeInt64(NUMBER, commit.number());
        writer.writeDateTime(RECORDED_AT, commit.recordedAt().toEpochMilli());
        writer.writeString(COMMAND_ID, commit.commandId().toString());
        writer.writeStartArray(KEYS);
        for (CommittedEvent event : commit.events()) {
            writer.writeString(event.key());
        }
        writer.writeEndArray();
        writer.writeBinaryData(LEAF, new BsonBinary(commit.leaf().unsafe()));
        writer.writeString(LEAF_HASH, commit.leafHash().hex());
        writer.writeStartArray(PAYLOADS);
        for (Bytes payload : commit.payloads()) {
            writer.writeBinaryData(new BsonBinary(payload.unsafe()));
        }
        writer.writeEndArray();
        writer.writeEndDocument();
    }

    @Override
    public Commit decode(BsonReader reader, DecoderContext context) {
        reader.readStartDocument();
        StoredCommit stored = new StoredCommit(
                reader.readInt64(NUMBER),
                Instant.ofEpochMilli(reader.readDateTime(RECORDED_AT)),
                reader.readString(COMMAND_ID),
                array(reader, KEYS, BsonReader::readString),
                Bytes.wrap(reader.readBinaryData(LEAF).getData()),
                reader.readString(LEAF_HASH),
                array(
                        reader,
                        PAYLOADS,
                        payload -> Bytes.wrap(payload.readBinaryData().getData())));
        reader.readEndDocument();
        return stored.verified();
    }

    private static <T> List<T> array(BsonReader reader, String name, Function<BsonReader, T> element) {
        List<T> elements = new ArrayList<>();
        reader.readName(name);
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            elements.add(element.apply(reader));
        }
        reader.readEndArray();
        return elements;
    }
}
