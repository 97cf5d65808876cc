package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.HC_MAMTA;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.REFERRAL;
import static in.sakshi.command.complaint.Asking.receive;
import static in.sakshi.command.complaint.Past.acknowledged;
import static in.sakshi.command.complaint.Past.approved;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.closed;
import static in.sakshi.command.complaint.Past.contacted;
import static in.sakshi.command.complaint.Past.feedbackTaken;
import static in.sakshi.command.complaint.Past.followedUp;
import static in.sakshi.command.complaint.Past.gdEntered;
import static in.sakshi.command.complaint.Past.informed;
import static in.sakshi.command.complaint.Past.outcomeKnown;
import static in.sakshi.command.complaint.Past.proposed;
import static in.sakshi.command.complaint.Past.receiptIssued;
import static in.sakshi.command.complaint.Past.referred;
import static in.sakshi.command.complaint.Past.sessionHeld;
import static in.sakshi.command.complaint.Saying.then;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.Party;
import in.sakshi.code.Recommendation;
import in.sakshi.code.ReferralAgency;
import in.sakshi.command.acting.Saryupur;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.ReceiptIssued;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Worked case C1: a family dispute, counselled, referred, reunited; one follow-up comes late. Its dates are the domain's own. */
class CaseC1Test {

    private static final Instant RECEIVED = ist("2025-10-06T11:10");

    private final Played c1 = new Played();

    @BeforeEach
    void itHappensSo() {
        Stream.of(
                        new Act(
                                then(RECEIVED, receive(ComplaintCategory.DV)),
                                Saryupur.CT_POOJA,
                                ist("2025-10-06T11:22")),
                        receiptIssued().on(ist("2025-10-06T11:25")),
                        gdEntered("031"),
                        assigned(SI_AARTI).on(ist("2025-10-06T11:40")),
                        informed(),
                        contacted().on(ist("2025-10-06T17:30")),
                        assessed(Recommendation.COUNSELLING).on(ist("2025-10-07T12:00")),
                        new Act(Asking.review(), IC_NEELAM, ist("2025-10-07T20:00")))
                .forEach(c1::next);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> c1.next(referred(ReferralAgency.PPK)))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(Rule.PPK_BEFORE_FIRST_SESSION));
        Stream.of(
                        sessionHeld(CounsellingKind.FIRST_LEVEL).on(ist("2025-10-08T11:00")),
                        new Act(Asking.noteAbsent(Party.HUSBAND), HC_MAMTA, ist("2025-10-12T11:00")),
                        new Act(
                                Asking.holdSession(Asking.ANOTHER_SESSION, CounsellingKind.FIRST_LEVEL),
                                SI_AARTI,
                                ist("2025-10-13T15:00")),
                        referred(ReferralAgency.PPK),
                        acknowledged().on(ist("2025-10-14T11:00")),
                        outcomeKnown().on(ist("2025-11-02T13:00")),
                        Past.attached(DocumentKind.COMPROMISE),
                        proposed(DisposalType.REUNITED).on(ist("2025-11-03T10:00")),
                        approved().on(ist("2025-11-03T16:00")),
                        feedbackTaken().on(ist("2025-11-05T11:00")),
                        followedUp(1).on(ist("2025-11-10T11:00")),
                        followedUp(2).on(ist("2025-12-05T11:00")),
                        followedUp(3).on(ist("2026-02-01T11:00")),
                        closed())
                .forEach(c1::next);
    }

    @Test
    void herReceiptBearsTheToken() {
        assertThat(all(ReceiptIssued.class)).extracting(ReceiptIssued::token).containsExactly("RMG-MHD-0047-2025");
    }

    @Test
    void theDesksDutiesRunInHoursFromTheReceipt() {
        assertThat(dueAt(Duty.RECEIPT.id())).isEqualTo(ist("2025-10-06T15:10"));
        assertThat(dueAt(Duty.GD_ENTRY.id())).isEqualTo(ist("2025-10-06T15:10"));
        assertThat(dueAt(Duty.ASSIGNMENT.id())).isEqualTo(ist("2025-10-06T15:10"));
        assertThat(dueAt(Duty.INFORMATION.id())).isEqualTo(ist("2025-10-07T11:10"));
        assertThat(dueAt(Duty.CONTACT.id())).isEqualTo(ist("2025-10-07T11:40"));
    }

    @Test
    void theInquirysDutiesRunInDays() {
        assertThat(dueAt(Duty.ASSESSMENT.id())).isEqualTo(endOf("2025-10-09"));
        assertThat(dueAt(Duty.FIRST_SESSION.id())).isEqualTo(endOf("2025-10-10"));
        assertThat(dueAt(Duty.acknowledgement(REFERRAL))).isEqualTo(endOf("2025-10-16"));
        assertThat(dueAt(Duty.outcome(REFERRAL))).isEqualTo(endOf("2025-11-12"));
    }

    @Test
    void theReferralMovesTheDisposalFromTheTenthDayToTheThirtieth() {
        assertThat(dueAt(Duty.DISPOSAL.id())).isEqualTo(endOf("2025-10-16"));
        assertThat(all(ObligationDueChanged.class)).singleElement().satisfies(changed -> {
            assertThat(changed.obligation()).isEqualTo(Duty.DISPOSAL.id());
            assertThat(changed.to()).isEqualTo(endOf("2025-11-05"));
        });
    }

    @Test
    void itIsDisposedOfOnTheTwentyEighthDay() {
        assertThat(all(DisposalApproved.class)).singleElement().satisfies(approved -> {
            LocalDate day = Kolkata.dateAt(approved.happened().at());
            assertThat(DAYS.between(LocalDate.parse("2025-10-06"), day)).isEqualTo(28);
            assertThat(approved.approvedBy()).isEqualTo(IC_NEELAM.id());
        });
        assertThat(dueAt(Duty.APPROVAL.id())).isEqualTo(endOf("2025-11-05"));
    }

    @Test
    void feedbackAndFollowUpsAreDueOnTheirDays() {
        assertThat(dueAt(Duty.FEEDBACK.id())).isEqualTo(endOf("2025-11-06"));
        assertThat(dueAt(Duty.followUp(1))).isEqualTo(endOf("2025-11-10"));
        assertThat(dueAt(Duty.followUp(2))).isEqualTo(endOf("2025-12-03"));
        assertThat(dueAt(Duty.followUp(3))).isEqualTo(endOf("2026-02-01"));
    }

    @Test
    void onlyTheSecondFollowUpIsLateByTwoDays() {
        assertThat(all(ObligationMetLate.class)).singleElement().satisfies(late -> {
            assertThat(late.obligation()).isEqualTo(Duty.followUp(2));
            LocalDate due = Kolkata.dateAt(late.dueAt());
            assertThat(DAYS.between(due, Kolkata.dateAt(late.happened().at()))).isEqualTo(2);
        });
    }

    @Test
    void everyOtherDutyIsMetInTimeAndTheFileIsClosed() {
        // One was late, and with the disposal nobody owes her news any more.
        assertThat(all(ObligationMet.class))
                .hasSize(all(ObligationOpened.class).size() - 2)
                .noneMatch(ObligationMet::enteredAfterDue);
        assertThat(c1.file().obligations().open()).isEmpty();
        assertThat(c1.file().disposal().closed()).isTrue();
    }

    private Instant dueAt(ObligationId duty) {
        return all(ObligationOpened.class).stream()
                .filter(opened -> opened.obligation().equals(duty))
                .map(ObligationOpened::dueAt)
                .findFirst()
                .orElseThrow();
    }

    private <E extends CaseEvent> List<E> all(Class<E> type) {
        return c1.events().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
