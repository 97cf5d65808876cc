package in.sakshi.ledger.secrecy;

/** Nothing more can be recorded here: the key was destroyed, for ever. */
public final class KeyDestroyed extends RuntimeException {

    KeyDestroyed(String stream) {
        super("stream " + stream + ": its key is destroyed (expected: a stream that can still be read)");
    }
}
