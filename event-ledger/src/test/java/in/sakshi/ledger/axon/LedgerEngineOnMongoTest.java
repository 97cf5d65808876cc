package in.sakshi.ledger.axon;

import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.testing.TestMongo;
import java.util.UUID;

class LedgerEngineOnMongoTest extends LedgerEngineContract {

    @Override
    CommitLog log() {
        return MongoLog.open(TestMongo.place(), Origin.of("test", UUID.randomUUID()));
    }
}
