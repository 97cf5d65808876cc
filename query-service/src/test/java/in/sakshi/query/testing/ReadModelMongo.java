package in.sakshi.query.testing;

import in.sakshi.ledger.testing.TestMongo;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Databases for the lines of a test. */
public final class ReadModelMongo {

    private ReadModelMongo() {}

    /** A database that no test has used before. */
    public static MongoOperations fresh() {
        return new MongoTemplate(TestMongo.client(), TestMongo.freshName());
    }
}
