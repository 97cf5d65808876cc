package in.sakshi.ledger.wiring;

/** Why the service does not start, in one sentence for whoever starts it. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
