package in.sakshi.ledger;

/** The draft is beyond what one commit may hold; sending it again cannot help. */
public final class TooLarge extends NotRecorded {

    public TooLarge(String what, long was, long limit) {
        super("commit: " + was + " " + what + " (expected: at most " + limit + ")");
    }
}
