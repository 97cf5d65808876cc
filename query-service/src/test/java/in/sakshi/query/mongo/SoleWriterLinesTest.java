package in.sakshi.query.mongo;

import in.sakshi.query.line.LinesContract;
import in.sakshi.query.line.Shelves;
import in.sakshi.query.testing.ReadModelMongo;

/** Lines in MongoDB keep what lines promise where one process alone writes them. */
class SoleWriterLinesTest extends LinesContract {

    @Override
    protected Shelves shelves() {
        return new MongoShelves(ReadModelMongo.fresh(), true);
    }
}
