package in.sakshi.ledger.mongo;

/** The MongoDB, or the way it is to be reached, cannot keep what the ledger promises; the message says what to change. */
public final class UnfitServer extends RuntimeException {

    UnfitServer(String whatWasAndWhatIsExpected) {
        super(whatWasAndWhatIsExpected);
    }

    UnfitServer(String whatWasAndWhatIsExpected, Throwable cause) {
        super(whatWasAndWhatIsExpected, cause);
    }
}
