package in.sakshi.ledger.secrecy;

/** Why the keys of a ledger cannot be used; nothing was touched. One sentence: what is, what to do. */
public final class KeysNotOpened extends RuntimeException {

    public KeysNotOpened(String why) {
        super(why);
    }

    public KeysNotOpened(String why, Throwable cause) {
        super(why, cause);
    }
}
