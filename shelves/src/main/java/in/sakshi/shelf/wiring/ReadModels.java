package in.sakshi.shelf.wiring;

import com.mongodb.ConnectionString;
import in.sakshi.ledger.wiring.CannotStart;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Where the database of the read models is. Everything in it can be built again from the ledger.
 *
 * @param connection to the servers, naming the database
 */
record ReadModels(ConnectionString connection) implements MongoConnectionDetails {

    private static final String EXPECTED = " (expected: the MongoDB that keeps the read models, with a database, e.g."
            + " mongodb://mongo1,mongo2,mongo3/sakshi_read?replicaSet=sakshi)";

    /** @throws CannotStart if the settings do not say which database */
    static ReadModels of(ReadModelSettings settings) {
        ConnectionString connection = connection(settings.mongodbUri());
        if (connection.getDatabase() == null) {
            throw new CannotStart("sakshi.readmodels.mongodb-uri names no database" + EXPECTED);
        }
        return new ReadModels(connection);
    }

    private static ConnectionString connection(@Nullable String said) {
        if (said == null || said.isBlank()) {
            throw new CannotStart("sakshi.readmodels.mongodb-uri is not set" + EXPECTED);
        }
        try {
            return new ConnectionString(said);
        } catch (IllegalArgumentException e) {
            // Neither it nor what is wrong with it is repeated: a password may stand in it.
            throw new CannotStart("sakshi.readmodels.mongodb-uri is no MongoDB connection string" + EXPECTED);
        }
    }

    @Override
    public ConnectionString getConnectionString() {
        return connection;
    }

    /** @throws CannotStart if no server answers */
    static void requireAnswering(MongoOperations mongo) {
        try {
            mongo.executeCommand(new Document("ping", 1));
        } catch (DataAccessException e) {
            throw new CannotStart(
                    "The MongoDB of the read models does not answer (expected: the server that"
                            + " sakshi.readmodels.mongodb-uri names, up and willing)",
                    e);
        }
    }
}
