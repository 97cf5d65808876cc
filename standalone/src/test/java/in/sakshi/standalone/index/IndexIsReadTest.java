package in.sakshi.standalone.index;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndDeleteOptions;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A query for which there is an index looks at the documents that it is about, and at no other of a thousand. */
class IndexIsReadTest {

    private static final Instant MONDAY = Instant.parse("2026-01-05T00:00:00Z");
    private static final int ALL = 1_000;
    private static final int STATIONS = 10;
    private static final int OF_A_STATION = ALL / STATIONS;

    private static final CountingBackend BACKEND = new CountingBackend();
    private static final Served SERVED = new Served(BACKEND);

    private final MongoCollection<Document> lines =
            SERVED.database("read-" + UUID.randomUUID()).getCollection("lines");

    @AfterAll
    static void close() {
        SERVED.close();
    }

    @BeforeEach
    void aThousandLines() {
        lines.createIndex(ascending("by.station", "by.at", "position"));
        lines.createIndex(ascending("by.at"));
        lines.insertMany(IntStream.range(0, ALL).mapToObj(IndexIsReadTest::line).toList());
    }

    private static Document line(int n) {
        return new Document("_id", "line-" + n)
                .append("position", n)
                .append("by", new Document("station", n % STATIONS).append("at", at(n)));
    }

    private static Date at(int minute) {
        return Date.from(MONDAY.plusSeconds(60L * minute));
    }

    private static Bson ofStation(int station) {
        return eq("by.station", station);
    }

    private static Bson between(int from, int before) {
        return and(gte("by.at", at(from)), lt("by.at", at(before)));
    }

    private long looks(Runnable work) {
        return BACKEND.looksDuring(work);
    }

    private long looks(FindIterable<Document> found) {
        return looks(() -> found.into(new ArrayList<>()));
    }

    @Test
    void theLinesOfAStationAreFoundWithoutTheOthers() {
        assertThat(looks(lines.find(ofStation(3)))).isEqualTo(OF_A_STATION);
    }

    @Test
    void aPageInOrderEndsWhereThePageEnds() {
        Bson order = ascending("by.at", "position");

        assertThat(looks(lines.find(ofStation(3)).sort(order).skip(20).limit(10)))
                .isEqualTo(30);
        assertThat(looks(lines.find(and(ofStation(3), between(100, 900)))
                        .sort(order)
                        .limit(10)))
                .isEqualTo(10);
    }

    @Test
    void theFirstAndTheLastOfAllAreFoundAtTheEnds() {
        assertThat(looks(lines.find().sort(ascending("by.at")).limit(5))).isEqualTo(5);
        assertThat(looks(lines.find().sort(descending("by.at")).limit(5))).isEqualTo(5);
        assertThat(looks(
                        lines.find(lt("by.at", at(50))).sort(ascending("by.at")).limit(5)))
                .isEqualTo(5);
    }

    @Test
    void whatTheIndexTellsIsCountedWithoutLooking() {
        assertThat(looks(() -> assertThat(lines.countDocuments(ofStation(3))).isEqualTo(OF_A_STATION)))
                .isZero();
        assertThat(looks(() -> assertThat(lines.countDocuments(and(ofStation(3), between(0, 500))))
                        .isEqualTo(OF_A_STATION / 2)))
                .isZero();
    }

    @Test
    void whatTheIndexDoesNotTellIsLookedAt() {
        Bson filter = and(ofStation(3), between(0, 500), eq("text", null));

        assertThat(looks(lines.find(filter))).isEqualTo(OF_A_STATION / 2);
        assertThat(looks(() -> lines.countDocuments(filter))).isEqualTo(OF_A_STATION / 2);
    }

    @Test
    void changesAndRemovalsFindTheirDocuments() {
        assertThat(looks(() -> lines.updateMany(ofStation(3), set("seen", true))))
                .isEqualTo(OF_A_STATION);
        assertThat(looks(() ->
                        lines.findOneAndDelete(ofStation(3), new FindOneAndDeleteOptions().sort(ascending("by.at")))))
                .isEqualTo(1);
        assertThat(looks(() -> lines.deleteMany(ofStation(3)))).isEqualTo(OF_A_STATION - 1);
        assertThat(lines.countDocuments()).isEqualTo(ALL - OF_A_STATION);
    }

    @Test
    void idsLeadToTheirDocuments() {
        assertThat(looks(lines.find(in("_id", "line-7", "line-8", "line-nine"))))
                .isEqualTo(2);
    }

    @Test
    void anIdIsEnoughWhateverElseIsAsked() {
        assertThat(looks(() -> lines.replaceOne(and(eq("_id", "line-7"), lt("position", 8)), line(7))))
                .isEqualTo(1);
    }

    @Test
    void aLineIsPutOverTheOneOfItsIdWithoutLookingAtAny() {
        Document moved = line(7).append("by", new Document("station", 4).append("at", at(7)));

        assertThat(looks(() -> assertThat(lines.replaceOne(eq("_id", "line-7"), moved.append("position", 1_007))
                                .getModifiedCount())
                        .isOne()))
                .isZero();
        assertThat(lines.find(and(eq("_id", "line-7"), ofStation(4))).first()).isEqualTo(moved);
        assertThat(lines.countDocuments(ofStation(4))).isEqualTo(OF_A_STATION + 1);
        assertThat(lines.countDocuments(ofStation(7))).isEqualTo(OF_A_STATION - 1);
    }

    @Test
    void aUniqueIndexIsEnoughWhateverElseIsAsked() {
        lines.createIndex(ascending("position"), new IndexOptions().unique(true));

        assertThat(looks(lines.find(and(eq("position", 7), ofStation(7))))).isEqualTo(1);
    }

    @Test
    void aValueThatCannotBeSortedIsLookedAtBesides() {
        lines.insertOne(new Document("_id", "odd").append("by", new Document("station", List.of(3, 4))));

        assertThat(looks(lines.find(ofStation(3)))).isEqualTo(OF_A_STATION + 1);
        assertThat(lines.find(ofStation(3)).into(new ArrayList<>())).hasSize(OF_A_STATION + 1);

        lines.deleteOne(eq("_id", "odd"));

        assertThat(looks(lines.find(ofStation(3)))).isEqualTo(OF_A_STATION);
    }

    @Test
    void aDroppedIndexIsReadNoMoreUntilItIsMadeAgain() {
        lines.dropIndex(ascending("by.station", "by.at", "position"));

        assertThat(looks(lines.find(ofStation(3)))).isEqualTo(ALL);

        lines.createIndex(ascending("by.station"));

        assertThat(looks(lines.find(ofStation(3)))).isEqualTo(OF_A_STATION);
    }

    @Test
    void aDroppedCollectionTakesItsIndexesWithIt() {
        lines.drop();
        lines.insertMany(List.of(line(3), line(4)));

        assertThat(looks(lines.find(ofStation(3)))).isEqualTo(2);

        lines.createIndex(ascending("by.station"));

        assertThat(looks(lines.find(ofStation(3)))).isEqualTo(1);
    }
}
