package in.sakshi.benchmark.read;

import com.mongodb.client.MongoCollection;
import in.sakshi.benchmark.measure.Figures;
import in.sakshi.benchmark.measure.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoTrackingToken;
import org.axonframework.serialization.json.JacksonSerializer;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** How big a stored token is, and how big that of Axon's extension would be. */
final class TokenSize {

    private static final Instant MORNING = Instant.parse("2025-10-06T05:52:00Z");
    private static final int EVENTS_A_SECOND = 1_000;

    private TokenSize() {}

    /** The biggest of the tokens that are kept there. */
    static Finding finding(String key, MongoCollection<Document> tokens) {
        int token = 0;
        int document = 0;
        for (RawBsonDocument kept :
                tokens.withDocumentClass(RawBsonDocument.class).find()) {
            if (kept.containsKey("token") && kept.isDocument("token")) {
                token = Math.max(token, size((RawBsonDocument) kept.getDocument("token")));
                document = Math.max(document, size(kept));
            }
        }
        return new Finding(
                key,
                token,
                "with its claim and the proof of what was read " + document + "; in Axon's extension, at "
                        + EVENTS_A_SECOND + " events/s, " + Figures.plain(ofExtension()));
    }

    private static int size(RawBsonDocument document) {
        return document.getByteBuffer().remaining();
    }

    private static int ofExtension() {
        Duration lookBack = Duration.ofSeconds(1);
        MongoTrackingToken token =
                MongoTrackingToken.of(MORNING, UUID.randomUUID().toString());
        for (int i = 1; i < EVENTS_A_SECOND; i++) {
            token = token.advanceTo(MORNING.plusMillis(i), UUID.randomUUID().toString(), lookBack);
        }
        return JacksonSerializer.defaultSerializer()
                .serialize(token, byte[].class)
                .getData()
                .length;
    }
}
