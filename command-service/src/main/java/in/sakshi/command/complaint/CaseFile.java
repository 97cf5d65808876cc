package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.command.casework.Obligations;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.EntryField;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.time.Instant;

/**
 * What the desk must remember of a complaint to decide what may happen next (पत्रावली). Immutable: each event gives a new one.
 *
 * @param id the complaint
 * @param number its number in the book
 * @param receivedAt when it was received
 * @param entries what stands in the application register now
 * @param inquiry who inquires, and how far that has come
 * @param referrals where she was sent, and what came of it
 * @param disposal how it is, or is to be, disposed of
 * @param firs the first information reports on it
 * @param obligations what is due
 */
record CaseFile(
        ComplaintId id,
        EntryNumber number,
        Instant receivedAt,
        Entries entries,
        Inquiry inquiry,
        Referrals referrals,
        Disposal disposal,
        Firs firs,
        Obligations obligations)
        implements OpenFile {

    /** The file as it is opened. */
    static CaseFile opened(ComplaintReceived event) {
        return new CaseFile(
                event.complaintId(),
                event.number(),
                event.happened().at(),
                Entries.of(event),
                Inquiry.NOT_BEGUN,
                Referrals.NONE,
                Disposal.OPEN,
                Firs.NONE,
                Obligations.NONE);
    }

    @Override
    public CaseFile after(CaseEvent event) {
        return new CaseFile(
                id,
                number,
                receivedAt,
                entries.after(event),
                inquiry.after(event),
                referrals.after(event),
                disposal.after(event),
                firs.after(event),
                obligations.after(event));
    }

    /** When the desk began on it: at its receipt, or at the last reopening. */
    Instant takenUpAt() {
        Instant reopenedAt = disposal.reopenedAt();
        return reopenedAt == null ? receivedAt : reopenedAt;
    }

    /** What the complaint is about, as it stands now. */
    ComplaintCategory category() {
        return ComplaintCategory.valueOf(entries.required(EntryField.CATEGORY));
    }

    @Override
    public CaseId caseId() {
        return id.asCase();
    }

    @Override
    public StationCode station() {
        return number.register().station();
    }

    @Override
    public Instant beganAt() {
        return receivedAt;
    }

    /** @throws Refusal if the complaint is disposed of, so that only feedback, follow-ups and late entries remain */
    void requireNotDisposed() {
        if (disposal.disposed()) {
            throw new Refusal(Rule.ALREADY_DISPOSED);
        }
    }
}
