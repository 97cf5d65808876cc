package in.sakshi.query.access;

import in.sakshi.casework.CaseId;
import in.sakshi.ledger.Actor;
import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.Draft;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.LedgerListener;
import in.sakshi.ledger.LedgerSettings;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.NotRecorded;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.secrecy.EncryptedPayloads;
import in.sakshi.ledger.secrecy.KeyDestroyed;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.secrecy.Secrecy;
import in.sakshi.ledger.wiring.AccessSettings;
import in.sakshi.ledger.wiring.CannotStart;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;

/** The ledger of views (देखे जाने का लेखा), beside that of the cases. */
public final class AccessLedger implements AutoCloseable {

    private final Ledger ledger;
    private final KeyRing keys;
    private final Secrecy secrecy;

    private AccessLedger(Ledger ledger, KeyRing keys) {
        this.ledger = ledger;
        this.keys = keys;
        this.secrecy = new EncryptedPayloads(keys, LookForm.IN_THE_CLEAR, LookForm::keyOf);
    }

    /**
     * Opens it; closing it closes the store.
     *
     * @param cases the ledger whose cases are looked at
     * @param keys its keys
     * @throws CannotStart if the store keeps another ledger
     */
    public static AccessLedger open(AccessStore store, Origin cases, KeyRing keys, Clock clock) {
        Origin own = cases.beside(AccessSettings.KIND);
        CommitLog log = store.open(own);
        if (!log.origin().equals(own)) {
            Origin there = log.origin();
            log.close();
            throw new CannotStart("the ledger of views is " + there + " (expected: " + own
                    + ", the one beside the ledger " + cases + "; name its own store)");
        }
        return new AccessLedger(Ledger.open(log, clock, LedgerSettings.DEFAULT, LedgerListener.NONE), keys);
    }

    /**
     * Records a look.
     *
     * @return once it is durable
     * @throws LedgerUnavailable if it is not certain that it is: then nothing is to be shown
     * @throws KeyDestroyed if the case that is to be opened was destroyed
     */
    Commit record(Actor by, Look look) {
        UUID id = UUID.randomUUID();
        Draft draft = new Draft(id, by, List.of(secrecy.conceal(LookForm.stored(look, id))));
        try {
            return ledger.append(draft).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LedgerUnavailable unavailable) {
                throw unavailable;
            }
            if (e.getCause() instanceof NotRecorded why) {
                throw new LedgerUnavailable(
                        "the look " + id
                                + " is not certain to be on record (expected: a ledger of views that takes it)",
                        why);
            }
            throw e;
        }
    }

    /** How many looks are recorded. */
    long size() {
        return ledger.head().next();
    }

    /** Looks in order, from that number on. */
    List<Commit> read(long from, int most) {
        List<Commit> commits = ledger.read(from, most);
        secrecy.lookAhead(commits);
        return commits;
    }

    /** A look as its entry, which says no more than its case where its words cannot be read any more. */
    Seen seen(Commit commit) {
        CommittedEvent event = commit.events().get(0);
        Bytes payload = secrecy.reveal(event);
        return new Seen(commit, payload == null ? null : LookForm.read(event, payload));
    }

    /** Whether a case is destroyed that was looked at. */
    boolean isDestroyed(CaseId id) {
        return keys.isDestroyed(id.toString());
    }

    @Override
    public void close() {
        ledger.close();
    }
}
