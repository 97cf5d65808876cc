package in.sakshi.shelf.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import in.sakshi.ledger.testing.TestMongo;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.LinesContract;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.testing.ReadModelMongo;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Lines in MongoDB keep what lines promise, also when another process writes them too. */
class MongoLinesTest extends LinesContract {

    @Override
    protected Shelves shelves() {
        return new MongoShelves(ReadModelMongo.fresh(), ReadModelMongo.CIPHER, false);
    }

    @Test
    void aLaterLineStaysWhenAnEarlierOneIsWritten() {
        lines().write(List.of(page("a", 5)));
        lines().write(List.of(page("b", 1), page("a", 4), page("c", 2)));

        assertThat(lines().find(List.of("a", "b", "c")))
                .containsEntry("a", page("a", 5))
                .containsEntry("b", page("b", 1))
                .containsEntry("c", page("c", 2));
    }

    @Test
    void whatAnotherProcessHasChangedComesAsItIsNow() {
        MongoOperations database = ReadModelMongo.fresh();
        Lines<Page> here = linesOf(new MongoShelves(database, ReadModelMongo.CIPHER, false));
        Lines<Page> elsewhere = linesOf(new MongoShelves(database, ReadModelMongo.CIPHER, false));
        here.write(List.of(page("a", 1), page("b", 2)));
        assertThat(at("RMG", here)).containsExactlyInAnyOrder(page("a", 1), page("b", 2));

        elsewhere.write(List.of(page("b", 3), page("c", 4)));

        assertThat(at("RMG", here)).containsExactlyInAnyOrder(page("a", 1), page("b", 3), page("c", 4));
    }

    @Test
    void inTheStoreOnlyItsPlaceAndWhatItIsFoundByCanBeRead() {
        MongoOperations database = ReadModelMongo.fresh();
        linesOf(new MongoShelves(database, ReadModelMongo.CIPHER, false)).write(List.of(page("a", 1)));

        Document stored = Objects.requireNonNull(
                database.getCollection(SHELF.name()).find().first());
        assertThat(stored).containsOnlyKeys("_id", "position", "by", "line");
        assertThat(stored.get("by", Document.class).getString("holder")).matches("[0-9a-f]{32}");
        assertThat(new String(stored.get("line", Binary.class).getData(), StandardCharsets.UTF_8))
                .doesNotContain("RMG", "position");
    }

    @Test
    void whatSeveralAskForAtOnceIsReadOnce() throws Exception {
        int readers = 4;
        List<Page> written =
                IntStream.range(0, 2_300).mapToObj(n -> page("line-" + n, n)).toList();
        CountedIds asked = new CountedIds();
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(TestMongo.server())
                .addCommandListener(asked)
                .build();
        ExecutorService desk = Executors.newFixedThreadPool(readers);
        try (MongoClient client = MongoClients.create(settings)) {
            Lines<Page> shared = linesOf(
                    new MongoShelves(new MongoTemplate(client, TestMongo.freshName()), ReadModelMongo.CIPHER, false));
            shared.write(written);

            List<Future<List<Page>>> boards =
                    desk.invokeAll(Collections.nCopies(readers, () -> at("RMG", shared)), 1, TimeUnit.MINUTES);

            for (Future<List<Page>> board : boards) {
                assertThat(board.get()).containsExactlyInAnyOrderElementsOf(written);
            }
            assertThat(asked.ids).hasSameSizeAs(written).doesNotHaveDuplicates();
        } finally {
            desk.shutdownNow();
        }
    }

    /** Which lines were asked for by their ids. */
    private static final class CountedIds implements CommandListener {

        private final Queue<BsonValue> ids = new ConcurrentLinkedQueue<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            BsonDocument filter = event.getCommand().getDocument("filter", new BsonDocument());
            filter.getDocument("_id", new BsonDocument())
                    .getArray("$in", new BsonArray())
                    .forEach(ids::add);
        }
    }
}
