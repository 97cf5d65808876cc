package in.sakshi.ledger.mongo;

import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.CommitLogContract;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.testing.TestMongo;
import java.util.UUID;

class MongoLogTest extends CommitLogContract {

    private final MongoPlace place = TestMongo.place();

    @Override
    protected CommitLog open() {
        return MongoLog.open(place, Origin.of("test", UUID.randomUUID()));
    }
}
