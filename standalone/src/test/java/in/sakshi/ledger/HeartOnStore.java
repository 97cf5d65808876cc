package in.sakshi.ledger;

import com.mongodb.client.MongoClient;

/** Breaks the rule "the ledger's heart knows no store", on purpose. */
interface HeartOnStore {
    MongoClient broken();
}
