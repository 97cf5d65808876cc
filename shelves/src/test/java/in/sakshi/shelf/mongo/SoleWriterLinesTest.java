package in.sakshi.shelf.mongo;

import in.sakshi.shelf.LinesContract;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.testing.ReadModelMongo;

/** Lines in MongoDB keep what lines promise where one process alone writes them. */
class SoleWriterLinesTest extends LinesContract {

    @Override
    protected Shelves shelves() {
        return new MongoShelves(ReadModelMongo.fresh(), true);
    }
}
