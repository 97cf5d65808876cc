package in.sakshi.ledger.secrecy;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.NewEvent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What stands between events and their stored bytes, so that no core and no store sees personal data. */
public interface Secrecy {

    /** Nothing is secret: for ledgers of measurements and tests that are about something else. */
    Secrecy NONE = new Secrecy() {
        @Override
        public NewEvent conceal(NewEvent event) {
            return event;
        }

        @Override
        public @Nullable Bytes reveal(CommittedEvent event) {
            return event.payload();
        }

        @Override
        public boolean isDestroyed(CommittedEvent event) {
            return false;
        }

        @Override
        public void lookAhead(Collection<Commit> commits) {}
    };

    /**
     * The event as it is to be stored.
     *
     * @throws KeyDestroyed if nothing more can be recorded in its stream
     */
    NewEvent conceal(NewEvent event);

    /**
     * The payload as it was before it was stored; nothing if it is withheld or its key destroyed.
     *
     * @throws in.sakshi.ledger.DamagedLedger if it does not open although it should
     */
    @Nullable
    Bytes reveal(CommittedEvent event);

    /** Whether what the event says can never be revealed again, as its key is destroyed; what is only withheld or lost may come back. */
    boolean isDestroyed(CommittedEvent event);

    /** Gets ready to reveal the events of those commits. */
    void lookAhead(Collection<Commit> commits);
}
