package in.sakshi.ledger.axon;

/** The event is in the ledger and its proof holds, but its content is withheld or its key destroyed. */
public final class ContentWithheld extends RuntimeException {

    ContentWithheld(String key) {
        super("event " + key + ": its content is withheld or destroyed (expected: a handler that can do without it)");
    }
}
