package in.sakshi.shelf.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.shelf.LinesContract;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.testing.ReadModelMongo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** Lines in MongoDB keep what lines promise where one process alone writes them. */
class SoleWriterLinesTest extends LinesContract {

    @Override
    protected Shelves shelves() {
        return new MongoShelves(ReadModelMongo.fresh(), ReadModelMongo.CIPHER, true);
    }

    @Test
    void whatWasThereBeforeItCameIsFound() {
        MongoOperations database = ReadModelMongo.fresh();
        linesOf(new MongoShelves(database, ReadModelMongo.CIPHER, true)).write(List.of(page("a", 1)));

        assertThat(linesOf(new MongoShelves(database, ReadModelMongo.CIPHER, true))
                        .find(List.of("a", "b")))
                .containsOnlyKeys("a");
    }
}
