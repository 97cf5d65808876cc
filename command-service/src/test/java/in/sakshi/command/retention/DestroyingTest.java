package in.sakshi.command.retention;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.INQUIRES_INTO_HANDLING;
import static in.sakshi.command.acting.Saryupur.NODAL_VIVEK;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Saryupur.SP_ANANT;
import static in.sakshi.command.acting.Saryupur.STAFF;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.casework.Told.CASE;
import static in.sakshi.command.casework.Told.COMPLAINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.CourtMilestone;
import in.sakshi.code.FirOrigin;
import in.sakshi.code.InvestigationResult;
import in.sakshi.code.PreventiveResult;
import in.sakshi.code.PreventiveSection;
import in.sakshi.code.Rank;
import in.sakshi.code.ReopeningGround;
import in.sakshi.code.Sex;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.casework.Told;
import in.sakshi.command.fir.FirFiles;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.command.preventive.PreventiveFiles;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.FirLinked;
import in.sakshi.desk.command.OrderDestruction;
import in.sakshi.desk.command.ProposeDestruction;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.fir.CourtMilestoneReached;
import in.sakshi.fir.EFirLapsed;
import in.sakshi.fir.FirId;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirReport;
import in.sakshi.fir.FurtherInvestigationOrdered;
import in.sakshi.fir.Informant;
import in.sakshi.fir.InvestigationConcluded;
import in.sakshi.fir.Occurrence;
import in.sakshi.fir.RecordingOfficer;
import in.sakshi.fir.Victim;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.obligation.Duty;
import in.sakshi.oversight.InquiryEnded;
import in.sakshi.oversight.InquiryOrdered;
import in.sakshi.oversight.SupervisionNoteAdded;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveConcluded;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.retention.DestructionOrdered;
import in.sakshi.retention.DestructionProposed;
import in.sakshi.retention.FormerEntry;
import in.sakshi.retention.HoldId;
import in.sakshi.retention.LegalHoldLifted;
import in.sakshi.retention.LegalHoldPlaced;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.station.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One proposes, the chief of the district orders, and only what nobody needs any longer. */
class DestroyingTest {

    private static final FirId FIR = new FirId(new UUID(0, 17));
    private static final PreventiveId ACTION = new PreventiveId(new UUID(0, 21));
    private static final Instant CLOSED = ist("2025-11-03T10:00");
    private static final Instant LAST_MOMENT = ist("2035-11-03T23:59:59.999");
    private static final Instant OVER = LAST_MOMENT.plusMillis(1);
    private static final LocalDate ORDERED_ON = LocalDate.parse("2035-11-03");

    @Test
    void onceItsTimeIsOverItIsProposed() {
        assertThat(propose(closed(), List.of(), SHO_RAKESH, OVER)).containsExactly(proposed(SHO_RAKESH, OVER));
    }

    @Test
    void andOrderedByTheChiefOfTheDistrict() {
        OpenFile file = proposedFile();
        assertThat(order(file, List.of(), SP_ANANT, OVER))
                .containsExactly(new DestructionOrdered(CASE, "एसपी/77/2035", Happened.at(OVER)));
        EntryNumber number = new EntryNumber(new RegisterId(RAMGARHI.code(), RegisterId.DESTROYED, 2035), 1);
        List<FormerEntry> entries = List.of(new FormerEntry(
                new EntryNumber(new RegisterId(RAMGARHI.code(), RegisterId.HELP_DESK, 2025), 66), MONDAY, MONDAY));
        assertThat(Destroying.remains(file, command(ORDERED_ON), number, entries, Happened.at(OVER)))
                .isEqualTo(new RecordDestroyed(
                        CASE,
                        number,
                        entries,
                        List.of(RAMGARHI.code()),
                        CLOSED,
                        SHO_RAKESH.id(),
                        "पुलिस अधीक्षक",
                        "एसपी/77/2035",
                        ORDERED_ON,
                        "शासनादेश 12/2030",
                        Happened.at(OVER)));
    }

    @Test
    void theSameProposalAgainIsQuietThatOfAnotherIsNot() {
        assertThat(propose(proposedFile(), List.of(), SHO_RAKESH, OVER)).isEmpty();
        assertThat(propose(proposedFile(), List.of(), CO_SHALINI, OVER)).containsExactly(proposed(CO_SHALINI, OVER));
    }

    @Test
    void nobodyOrdersWhatTheyProposed() {
        OpenFile file = closed().after(proposed(SP_ANANT, OVER));
        refused(Rule.ORDERED_BY_PROPOSER, () -> order(file, List.of(), SP_ANANT, OVER));
        assertThat(order(file, List.of(), NODAL_VIVEK, OVER)).hasSize(1);
    }

    @Test
    void nothingIsOrderedThatNobodyProposedForTheCaseAsItStands() {
        refused(Rule.DESTRUCTION_NOT_PROPOSED, () -> order(closed(), List.of(), SP_ANANT, OVER));
        OpenFile since = proposedFile().after(new SupervisionNoteAdded(CASE, "रुकें", Happened.at(OVER)));
        refused(Rule.DESTRUCTION_NOT_PROPOSED, () -> order(since, List.of(), SP_ANANT, OVER));
    }

    @Test
    void anOrderIsNotRecordedBeforeItIsMade() {
        refused(
                Rule.ORDER_NOT_MADE_YET,
                () -> Destroying.order(
                        proposedFile(), List.of(), command(ORDERED_ON.plusDays(2)), desk(SP_ANANT, OVER)));
    }

    @Test
    void aCaseThatGoesOnIsKept() {
        refused(Rule.RECORD_STILL_IN_USE, () -> propose(complaint(), List.of(), SHO_RAKESH, OVER));
        OpenFile reopened = proposedFile()
                .after(new ComplaintReopened(COMPLAINT, ReopeningGround.NEW_FACT, "नया तथ्य", Happened.at(OVER)));
        refused(Rule.RECORD_STILL_IN_USE, () -> order(reopened, List.of(), SP_ANANT, OVER));
    }

    @Test
    void aCaseInWhichSomethingIsDueIsKept() {
        OpenFile owing = Told.complaint(Holding.RULINGS, MONDAY)
                .due(Duty.DIRECTION.id("1"), "D-94", MONDAY)
                .recorded(List.of(new ComplaintClosed(COMPLAINT, Happened.at(CLOSED))))
                .file();
        refused(Rule.RECORD_STILL_IN_USE, () -> propose(owing, List.of(), SHO_RAKESH, OVER));
    }

    @Test
    void aCaseIntoWhoseHandlingSomebodyInquiresIsKeptUntilThatIsOver() {
        LocalDate until = LocalDate.parse("2035-11-30");
        OpenFile inquired = closed().after(new InquiryOrdered(
                CASE, INQUIRES_INTO_HANDLING.id(), "एसपी/12/2035", until, Happened.at(CLOSED)));
        OpenFile over = inquired.after(new InquiryEnded(CASE, INQUIRES_INTO_HANDLING.id(), Happened.at(OVER)));
        refused(Rule.RECORD_STILL_IN_USE, () -> propose(inquired, List.of(), SHO_RAKESH, OVER));
        refused(
                Rule.RECORD_STILL_IN_USE,
                () -> order(inquired.after(proposed(SHO_RAKESH, OVER)), List.of(), SP_ANANT, OVER));
        assertThat(propose(over, List.of(), SHO_RAKESH, OVER)).hasSize(1);
        assertThat(propose(inquired, List.of(), SHO_RAKESH, Kolkata.endOf(until)))
                .hasSize(1);
    }

    @Test
    void aRecordThatIsHeldIsKeptUntilThatIsLifted() {
        HoldId hold = new HoldId(new UUID(0, 1));
        LegalHoldPlaced placed = new LegalHoldPlaced(
                CASE, hold, "सत्र न्यायालय", "112", LocalDate.parse("2030-01-01"), "विचारण", Happened.at(CLOSED));
        LegalHoldLifted lifted = new LegalHoldLifted(
                CASE, hold, "सत्र न्यायालय", "113", LocalDate.parse("2031-01-01"), "समाप्त", Happened.at(CLOSED));
        OpenFile held = closed().after(placed);
        refused(Rule.RECORD_IS_HELD, () -> propose(held, List.of(), SHO_RAKESH, OVER));
        refused(Rule.RECORD_IS_HELD, () -> order(held.after(proposed(SHO_RAKESH, OVER)), List.of(), SP_ANANT, OVER));
        assertThat(propose(held.after(lifted), List.of(), SHO_RAKESH, OVER)).hasSize(1);
    }

    @Test
    void aRecordIsKeptToTheLastMomentOfItsTimeAndTheDayIsNamed() {
        refused(Rule.RETENTION_NOT_OVER, () -> order(proposedFile(), List.of(), SP_ANANT, LAST_MOMENT));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> propose(closed(), List.of(), SHO_RAKESH, LAST_MOMENT))
                .satisfies(refusal -> assertThat(refusal.details()).containsExactly("03.11.2035"));
    }

    @Test
    void aComplaintIsKeptAsLongAsItsReportIsBeforeACourtAndItsTimeCountsFromThere() {
        OpenFile linked = closed().after(new FirLinked(COMPLAINT, FIR, "0268/2025", false, Happened.at(CLOSED)));
        OpenFile sheet = report().after(concluded(InvestigationResult.CHARGE_SHEET, CLOSED));
        assertThat(linked.goesOnIn()).containsExactly(FIR.asCase());
        refused(Rule.GOES_ON_ELSEWHERE, () -> propose(linked, List.of(report()), SHO_RAKESH, OVER));
        refused(Rule.GOES_ON_ELSEWHERE, () -> propose(linked, List.of(sheet), SHO_RAKESH, OVER));
        OpenFile judged = sheet.after(reached(CourtMilestone.ACQUITTED, CLOSED.plusSeconds(86_400)));
        refused(Rule.RETENTION_NOT_OVER, () -> propose(linked, List.of(judged), SHO_RAKESH, OVER));
        assertThat(propose(linked, List.of(judged), SHO_RAKESH, OVER.plusSeconds(86_400)))
                .hasSize(1);
    }

    @Test
    void aComplaintThatWasJoinedIsKeptAsLongAsTheOther() {
        ComplaintId other = new ComplaintId(new UUID(0, 67));
        OpenFile joined = complaint().after(new ComplaintMerged(COMPLAINT, other, "वही घटना", Happened.at(CLOSED)));
        assertThat(joined.goesOnIn()).containsExactly(other.asCase());
        refused(Rule.GOES_ON_ELSEWHERE, () -> propose(joined, List.of(complaint()), SHO_RAKESH, OVER));
        assertThat(propose(joined, List.of(closed()), SHO_RAKESH, OVER)).hasSize(1);
    }

    @Test
    void aReportEndsInCourtOrWithAFinalReportOrUnsigned() {
        OpenFile left = report().after(concluded(InvestigationResult.FINAL_REPORT, CLOSED));
        assertThat(left.endedAt()).isEqualTo(CLOSED);
        assertThat(left.after(reached(CourtMilestone.COGNIZANCE, OVER)).endedAt())
                .isNull();
        assertThat(report().after(concluded(InvestigationResult.CHARGE_SHEET, CLOSED))
                        .endedAt())
                .isNull();
        for (CourtMilestone end :
                List.of(CourtMilestone.CONVICTED, CourtMilestone.ACQUITTED, CourtMilestone.COMPOUNDED)) {
            assertThat(report().after(reached(end, CLOSED)).endedAt()).isEqualTo(CLOSED);
        }
        assertThat(left.after(new FurtherInvestigationOrdered(FIR, null, Happened.at(OVER)))
                        .endedAt())
                .isNull();
        assertThat(report().after(new EFirLapsed(FIR, "तीन बार", Happened.at(CLOSED)))
                        .endedAt())
                .isEqualTo(CLOSED);
    }

    @Test
    void aPreventiveActionEndsWithItsProceeding() {
        assertThat(action().endedAt()).isNull();
        PreventiveResult result = PreventiveResult.DROPPED;
        assertThat(action().after(new PreventiveConcluded(ACTION, result, Happened.at(CLOSED)))
                        .endedAt())
                .isEqualTo(CLOSED);
    }

    private static void refused(Rule rule, Runnable decision) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(decision::run)
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static List<CaseEvent> propose(OpenFile file, List<OpenFile> elsewhere, Officer officer, Instant now) {
        return Destroying.propose(
                file, elsewhere, new ProposeDestruction(CASE, "अवधि पूर्ण", null), desk(officer, now));
    }

    private static List<CaseEvent> order(OpenFile file, List<OpenFile> elsewhere, Officer officer, Instant now) {
        return Destroying.order(file, elsewhere, command(ORDERED_ON), desk(officer, now));
    }

    private static OrderDestruction command(LocalDate orderedOn) {
        return new OrderDestruction(CASE, "पुलिस अधीक्षक", "एसपी/77/2035", orderedOn, "शासनादेश 12/2030", null);
    }

    private static Desk desk(Officer officer, Instant now) {
        return new Desk(officer, now, STAFF, PackagedRules.BOOK);
    }

    private static DestructionProposed proposed(Officer officer, Instant at) {
        return new DestructionProposed(CASE, "अवधि पूर्ण", officer.id(), Happened.at(at));
    }

    private static OpenFile proposedFile() {
        return closed().after(proposed(SHO_RAKESH, OVER));
    }

    private static OpenFile closed() {
        return complaint().after(new ComplaintClosed(COMPLAINT, Happened.at(CLOSED)));
    }

    private static OpenFile complaint() {
        return Told.complaint(Holding.RULINGS, MONDAY).file();
    }

    private static InvestigationConcluded concluded(InvestigationResult result, Instant at) {
        return new InvestigationConcluded(FIR, result, "A-1/2025", null, Happened.at(at));
    }

    private static CourtMilestoneReached reached(CourtMilestone milestone, Instant at) {
        return new CourtMilestoneReached(FIR, milestone, null, Happened.at(at));
    }

    private static OpenFile report() {
        FirReport report = new FirReport(
                List.of(new Section(Act.BNS, "78(2)")),
                new Occurrence(null, null, null),
                null,
                FirOrigin.DIRECT,
                new Informant(null, null),
                new Victim(null, 19, Sex.WOMAN),
                List.of());
        return FirFiles.opened(new FirRegistered(
                FIR,
                new EntryNumber(new RegisterId(RAMGARHI.code(), RegisterId.FIR, 2025), 7),
                "0268/2025",
                report,
                MONDAY,
                COMPLAINT,
                new RecordingOfficer(SI_AARTI.id(), Sex.WOMAN, Rank.SI),
                Happened.at(MONDAY)));
    }

    private static OpenFile action() {
        return PreventiveFiles.opened(new PreventiveActionTaken(
                ACTION,
                new EntryNumber(new RegisterId(RAMGARHI.code(), RegisterId.PREVENTIVE, 2025), 7),
                new PreventivePerson("दीपक", 22, null, null, null),
                Set.of(PreventiveSection.P126),
                null,
                null,
                "पीछा करता है",
                Happened.at(MONDAY)));
    }
}
