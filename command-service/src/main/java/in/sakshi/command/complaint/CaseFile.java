package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.command.casework.CaseSheet;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.Obligations;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.EntryField;
import in.sakshi.desk.command.AcceptTransfer;
import in.sakshi.desk.command.CaseCommand;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fir.FirId;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the desk must remember of a complaint to decide what may happen next (पत्रावली). Immutable: each event gives a new one.
 *
 * @param id the complaint
 * @param number its number in the book
 * @param receivedAt when it was received
 * @param seat where it lies
 * @param entries what stands in the application register now
 * @param nature what kind of case it has turned out to be
 * @param inquiry who inquires, and how far that has come
 * @param talks how the talks with the parties go
 * @param enquiry how far a preliminary enquiry has come
 * @param referrals where she was sent, and what came of it
 * @param papers which papers lie with it
 * @param disposal how it is, or is to be, disposed of
 * @param firs the first information reports on it
 * @param obligations what is due
 * @param sheet what else is remembered of a case of any kind
 */
record CaseFile(
        ComplaintId id,
        EntryNumber number,
        Instant receivedAt,
        Seat seat,
        Entries entries,
        Nature nature,
        Inquiry inquiry,
        Talks talks,
        Enquiry enquiry,
        Referrals referrals,
        Papers papers,
        Disposal disposal,
        Firs firs,
        Obligations obligations,
        CaseSheet sheet)
        implements OpenFile {

    /** The file as it is opened. */
    static CaseFile opened(ComplaintReceived event) {
        return new CaseFile(
                event.complaintId(),
                event.number(),
                event.happened().at(),
                new Seat(event.number().register().station(), null, null),
                Entries.of(event),
                Nature.UNKNOWN,
                Inquiry.NOT_BEGUN,
                Talks.NONE,
                Enquiry.NONE,
                Referrals.NONE,
                Papers.NONE,
                Disposal.OPEN,
                Firs.NONE,
                Obligations.NONE,
                CaseSheet.EMPTY.after(event));
    }

    @Override
    public CaseFile after(CaseEvent event) {
        return new CaseFile(
                id,
                number,
                receivedAt,
                seat.after(event),
                entries.after(event),
                nature.after(event),
                inquiry.after(event),
                talks.after(event),
                enquiry.after(event),
                referrals.after(event),
                papers.after(event),
                disposal.after(event),
                firs.after(event),
                obligations.after(event),
                sheet.after(event));
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

    /** Whether it needs an officer of rank SI or above, and the circle officer’s word at disposal (संवेदनशील). */
    boolean sensitive() {
        Boolean ordered = nature.sensitivity();
        return ordered == null ? category().sensitive() : ordered;
    }

    /** The file as it is once that is recorded. */
    CaseFile after(Decision decision) {
        CaseFile file = this;
        for (CaseEvent event : decision.events()) {
            file = file.after(event);
        }
        return file;
    }

    @Override
    public CaseId caseId() {
        return id.asCase();
    }

    @Override
    public StationCode station() {
        return seat.station();
    }

    @Override
    public StationCode decidedAt(CaseCommand command) {
        StationCode offeredTo = seat.offeredTo();
        return command instanceof AcceptTransfer && offeredTo != null ? offeredTo : station();
    }

    @Override
    public StationCode enteredAt() {
        return number.register().station();
    }

    @Override
    public Instant beganAt() {
        return receivedAt;
    }

    @Override
    public @Nullable Instant endedAt() {
        return disposal.closedAt();
    }

    @Override
    public Set<CaseId> goesOnIn() {
        Stream<CaseId> joinedTo = Stream.ofNullable(seat.mergedInto()).map(ComplaintId::asCase);
        return Stream.concat(joinedTo, firs.concluded().keySet().stream().map(FirId::asCase))
                .collect(Collectors.toSet());
    }

    /** @throws Refusal if it goes on in another complaint */
    void requireNotMerged() {
        if (seat.mergedInto() != null) {
            throw new Refusal(Rule.CASE_IS_MERGED);
        }
    }

    /** @throws Refusal if the complaint is disposed of, so that only feedback, follow-ups and late entries remain */
    void requireNotDisposed() {
        requireNotMerged();
        if (disposal.disposed()) {
            throw new Refusal(Rule.ALREADY_DISPOSED);
        }
    }
}
