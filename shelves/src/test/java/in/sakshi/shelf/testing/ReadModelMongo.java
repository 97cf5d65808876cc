package in.sakshi.shelf.testing;

import in.sakshi.ledger.secrecy.DataKey;
import in.sakshi.ledger.testing.TcpProxy;
import in.sakshi.ledger.testing.TestMongo;
import in.sakshi.shelf.mongo.LineCipher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Databases for the lines of a test. */
public final class ReadModelMongo {

    /** Encrypts the lines of all tests. */
    public static final LineCipher CIPHER = new LineCipher(DataKey.random());

    private ReadModelMongo() {}

    /** A database that no test has used before. */
    public static MongoOperations fresh() {
        return new MongoTemplate(TestMongo.client(), TestMongo.freshName());
    }

    /** The connection string of such a database. */
    public static String freshUri() {
        return TestMongo.server().getConnectionString() + "/" + TestMongo.freshName();
    }

    /** The connection string of such a database behind a proxy. */
    public static String freshUri(TcpProxy proxy) {
        return "mongodb://127.0.0.1:" + proxy.port() + "/" + TestMongo.freshName() + "?directConnection=true";
    }
}
