package in.sakshi.command.complaint;

import static in.sakshi.code.Post.DESK;
import static in.sakshi.code.Post.IC;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.obligation.TimeLimit;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.GdEntryMade;
import in.sakshi.complaint.ReceiptIssued;
import in.sakshi.desk.command.EnterGdNumber;
import in.sakshi.desk.command.IssueReceipt;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.Owner;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.Officer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Taking a complaint down: the entry, the receipt, the diary (प्राप्ति). Only what guard G1 names may stand in the way. */
public final class Receiving {

    private Receiving() {}

    /**
     * Checks a complaint before a number of the book is spent on it.
     *
     * @return when it was received
     * @throws Refusal by guard G1
     */
    public static Happened check(ReceiveComplaint command, Desk desk) {
        if (desk.staff().station(command.station()).isEmpty()) {
            throw new Refusal(Rule.STATION_UNKNOWN);
        }
        if (command.category() == ComplaintCategory.PAWN_FALSE) {
            throw new Refusal(Rule.CATEGORY_IS_AN_OFFICERS_FLAG);
        }
        Complainant she = command.complainant();
        if (she.mobile() == null && she.address() == null && command.noContactReason() == null) {
            throw new Refusal(Rule.NO_WAY_TO_REACH_HER);
        }
        return desk.happened(command.happened());
    }

    /** Enters a complaint under its number and says what is due from now on. */
    public static List<CaseEvent> receive(ReceiveComplaint command, EntryNumber number, Desk desk) {
        ComplaintReceived received = new ComplaintReceived(
                command.complaintId(),
                number,
                command.source(),
                command.sourceReference(),
                command.category(),
                command.briefFacts(),
                command.complainant(),
                command.noContactReason(),
                command.respondent(),
                check(command, desk));
        Owner atTheDesk = new Owner(DESK, null);
        Owner inCharge = new Owner(IC, null);
        CaseFile file = CaseFile.opened(received);
        Decision decision = new Decision(file, received.happened(), desk)
                .record(received)
                .open(Duty.RECEIPT.id(), "D-72", atTheDesk)
                .open(Duty.GD_ENTRY.id(), "D-72", atTheDesk)
                .open(Duty.ASSIGNMENT.id(), assignmentRule(file), inCharge);
        openDisposal(decision, command);
        decision.open(Duty.REVIEW.id(), "D-88", inCharge).open(Duty.VICTIM_UPDATE.id(), "D-99", atTheDesk);
        Owing.open(decision, file, received.happened().at());
        return Stream.of(decision.events(), lateEntry(received, desk))
                .flatMap(List::stream)
                .toList();
    }

    /** How long naming the inquiry officer may take (D-73). */
    static String assignmentRule(CaseFile file) {
        return file.sensitive() ? "D-73-SENSITIVE" : "D-73";
    }

    /** A reference of the portal has a time limit of its own, mostly printed on it (D-63). */
    private static void openDisposal(Decision decision, ReceiveComplaint command) {
        Owner inCharge = new Owner(IC, null);
        LocalDate printed = command.dueOn();
        if (printed != null) {
            decision.openUntil(Kolkata.endOf(printed), Duty.DISPOSAL.id(), "D-63", inCharge);
        } else {
            boolean ofThePortal = command.source() == ComplaintSource.IGRS;
            decision.open(Duty.DISPOSAL.id(), ofThePortal ? "D-63" : "D-82", inCharge);
        }
    }

    /** That it was entered late stays in the case; an entry in time needs no word. */
    private static List<CaseEvent> lateEntry(ComplaintReceived received, Desk desk) {
        Instant at = received.happened().at();
        TimeLimit limit = desk.rules().limit("D-71", at);
        Instant due = limit.dueFrom(at);
        if (!desk.now().isAfter(due)) {
            return List.of();
        }
        Happened entered = new Happened(desk.now(), received.happened().delayReason());
        Duration late = Duration.between(due, desk.now());
        return List.of(
                new ObligationOpened(
                        received.caseId(),
                        Duty.ENTRY.id(),
                        limit.id(),
                        limit.ruleClass(),
                        enteredBy(desk.officer()),
                        null,
                        due,
                        received.happened()),
                new ObligationMetLate(received.caseId(), Duty.ENTRY.id(), due, late, entered));
    }

    /** A program owes nothing; what it was late with, the desk was. */
    private static Owner enteredBy(Officer officer) {
        return officer.person() ? new Owner(DESK, officer.id()) : Owner.of(DESK);
    }

    static List<CaseEvent> issueReceipt(CaseFile file, IssueReceipt command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (!file.obligations().isOpen(Duty.RECEIPT.id())) {
            return Decision.nothing();
        }
        return decision.record(new ReceiptIssued(file.id(), file.number().token(), decision.happened()))
                .meet(Duty.RECEIPT.id())
                .events();
    }

    static List<CaseEvent> enterGdNumber(CaseFile file, EnterGdNumber command, Desk desk) {
        Decision decision = file.decide(command, desk);
        Optional<String> entered = file.entries().value(EntryField.GD_NUMBER);
        if (entered.isPresent()) {
            if (entered.get().equals(command.gdNumber())) {
                return Decision.nothing();
            }
            throw new Refusal(Rule.GD_NUMBER_ENTERED_ALREADY);
        }
        return decision.record(new GdEntryMade(file.id(), command.gdNumber(), decision.happened()))
                .meet(Duty.GD_ENTRY.id())
                .events();
    }
}
