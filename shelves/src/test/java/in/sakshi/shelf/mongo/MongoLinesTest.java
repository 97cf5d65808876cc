package in.sakshi.shelf.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.shelf.Lines;
import in.sakshi.shelf.LinesContract;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.testing.ReadModelMongo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** Lines in MongoDB keep what lines promise, also when another process writes them too. */
class MongoLinesTest extends LinesContract {

    @Override
    protected Shelves shelves() {
        return new MongoShelves(ReadModelMongo.fresh(), false);
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
        Lines<Page> here = linesOf(new MongoShelves(database, false));
        Lines<Page> elsewhere = linesOf(new MongoShelves(database, false));
        here.write(List.of(page("a", 1), page("b", 2)));
        assertThat(at("RMG", here)).containsExactlyInAnyOrder(page("a", 1), page("b", 2));

        elsewhere.write(List.of(page("b", 3), page("c", 4)));

        assertThat(at("RMG", here)).containsExactlyInAnyOrder(page("a", 1), page("b", 3), page("c", 4));
    }
}
