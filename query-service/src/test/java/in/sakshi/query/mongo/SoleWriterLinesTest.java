package in.sakshi.query.mongo;

import in.sakshi.ledger.testing.TestMongo;
import in.sakshi.query.line.LinesContract;
import in.sakshi.query.line.Shelves;

/** Lines in MongoDB keep what lines promise where one process alone writes them. */
class SoleWriterLinesTest extends LinesContract {

    @Override
    protected Shelves shelves() {
        return new MongoShelves(TestMongo.database(TestMongo.freshName()), LineJson.mapper(), true);
    }
}
