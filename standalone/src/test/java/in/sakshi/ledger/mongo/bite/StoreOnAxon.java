package in.sakshi.ledger.mongo.bite;

import org.axonframework.messaging.MetaData;

/** Breaks the rule "the ledger's core knows no framework", on purpose. */
interface StoreOnAxon {
    MetaData broken();
}
