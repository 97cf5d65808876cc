package in.sakshi.ledger;

/** What is stored is not what was recorded. Says where and what; nothing may be built on it until a person has looked. */
public final class DamagedLedger extends RuntimeException {

    public DamagedLedger(String whereAndWhat) {
        super(whereAndWhat);
    }

    public DamagedLedger(String whereAndWhat, Throwable cause) {
        super(whereAndWhat, cause);
    }
}
