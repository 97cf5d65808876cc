package in.sakshi.command.schedule;

import java.util.Locale;
import org.axonframework.modelling.command.ConcurrencyException;

/** What became of having a case tell of what is due. */
public enum ReminderOutcome {
    /** It has told what was to be told up to now, or had before. */
    SENT,
    /** Another process recorded on it first; it is taken up again. */
    CONTENDED,
    /** Something kept it from that; it is taken up again. */
    FAILED;

    /** What such a failure means. */
    static ReminderOutcome of(RuntimeException failure) {
        return failure instanceof ConcurrencyException ? CONTENDED : FAILED;
    }

    /** How the meters call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
