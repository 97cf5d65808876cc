package in.sakshi.ledger;

/** Why a draft was not recorded, or not recorded again, or cannot be said to be. */
public abstract sealed class NotRecorded extends RuntimeException
        permits AlreadyRecorded, OutOfSequence, LedgerBusy, LedgerUnavailable, OutcomeUnknown, TooLarge {

    NotRecorded(String message) {
        super(message);
    }

    NotRecorded(String message, Throwable cause) {
        super(message, cause);
    }
}
