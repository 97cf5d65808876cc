package in.sakshi.ledger.secrecy;

/** Bytes that this key does not open at this place: another key encrypted them, or for another place, or they were changed. */
public final class NotDecrypted extends RuntimeException {

    NotDecrypted(Throwable cause) {
        super("bytes do not open (expected: those that this key encrypted for this place)", cause);
    }
}
