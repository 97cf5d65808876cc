package in.sakshi.ledger.wiring;

import in.sakshi.ledger.mongo.MongoPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where it is recorded who looked at what.
 *
 * @param mongodbUri the MongoDB that keeps it, and the database
 */
@ConfigurationProperties("sakshi.access")
public record AccessSettings(@Nullable String mongodbUri) {

    /** What that ledger is for. */
    public static final String KIND = "access";

    /** Whether it is said where. */
    public boolean isSet() {
        return mongodbUri != null && !mongodbUri.isBlank();
    }

    /**
     * The place.
     *
     * @throws CannotStart if it is not set, or no connection string, or the database of the ledger of cases itself
     */
    public MongoPlace placeBeside(MongoLedgerSettings ledger) {
        MongoPlace place = MongoLedgerSettings.place(
                "sakshi.access.mongodb-uri",
                mongodbUri,
                ledger.singleServer(),
                "the ledger of views, e.g. mongodb://mongo1,mongo2,mongo3/sakshi_access?replicaSet=sakshi");
        MongoPlace cases = ledger.place();
        if (place.database().equals(cases.database())
                && place.uri().getHosts().equals(cases.uri().getHosts())) {
            throw new CannotStart(
                    "sakshi.access.mongodb-uri names the database of the ledger of cases (expected: another one)");
        }
        return place;
    }
}
