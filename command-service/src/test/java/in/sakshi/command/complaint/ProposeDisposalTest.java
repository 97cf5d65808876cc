package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.ANOTHER_REFERRAL;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.REFERRAL;
import static in.sakshi.command.complaint.Asking.propose;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.post;
import static in.sakshi.command.complaint.Past.alsoReferred;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.attached;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.notCounselled;
import static in.sakshi.command.complaint.Past.outcomeKnown;
import static in.sakshi.command.complaint.Past.proposed;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.referred;
import static in.sakshi.command.complaint.Past.rejected;
import static in.sakshi.command.complaint.Past.reopened;
import static in.sakshi.command.complaint.Past.waived;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.Post;
import in.sakshi.code.Recommendation;
import in.sakshi.code.ReferralAgency;
import in.sakshi.complaint.DisposalProposed;
import in.sakshi.complaint.FirLinked;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirId;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Proposing how the complaint be disposed of (guards G6 to G12), and who then must decide (G13). */
class ProposeDisposalTest {

    private static final Instant DECIDED_BY = endOf("2025-10-09");
    private static final Act[] WITHOUT_PAPERS = {
        received(MONDAY),
        assigned(SI_AARTI),
        notCounselled(),
        assessed(Recommendation.NO_ACTION).on(TUESDAY)
    };
    private static final Act[] ASSESSED =
            Past.and(WITHOUT_PAPERS, attached(DocumentKind.COMPROMISE), attached(DocumentKind.STATEMENT));

    @ParameterizedTest
    @CsvSource({
        "MARITAL,   COMPROMISE,  IC",
        "MARITAL,   NOT_PRESSED, IC",
        "DV,        REUNITED,    IC",
        "DV,        NOT_PRESSED, CO",
        "STALK,     NOT_PRESSED, CO",
        "HONOUR,    RELIEF_GIVEN, CO",
        "MISSING_W, RECOVERED,   CO"
    })
    void whoMustDecideOwesTheDecisionWithinTwoDays(ComplaintCategory category, DisposalType type, Post approver) {
        given(
                        received(MONDAY, category),
                        assigned(SI_AARTI),
                        notCounselled(),
                        assessed(Recommendation.NO_ACTION).on(TUESDAY),
                        attached(DocumentKind.COMPROMISE),
                        attached(DocumentKind.STATEMENT))
                .by(SI_AARTI)
                .when(propose(type))
                .records(proposal(type), opened(Duty.APPROVAL.id(), "D-84", post(approver), DECIDED_BY));
    }

    @Test
    void whereTheInChargeInquiredTheStationHouseOfficerDecides() {
        given(
                        received(MONDAY),
                        assigned(IC_NEELAM),
                        notCounselled(),
                        assessed(Recommendation.NO_ACTION).on(TUESDAY),
                        attached(DocumentKind.COMPROMISE))
                .by(SI_AARTI)
                .when(propose(DisposalType.COMPROMISE))
                .records(
                        proposal(DisposalType.COMPROMISE),
                        opened(Duty.APPROVAL.id(), "D-84", post(Post.SHO), DECIDED_BY));
    }

    @Test
    void afterARejectionItIsProposedAnew() {
        given(Past.and(ASSESSED, proposed(DisposalType.NOT_PROVED), rejected()))
                .by(SI_AARTI)
                .when(propose(DisposalType.COMPROMISE))
                .records(
                        proposal(DisposalType.COMPROMISE),
                        opened(new ObligationId("approval:2"), "D-84", post(Post.IC), DECIDED_BY));
    }

    @Test
    void oneProposalAtATime() {
        given(Past.and(ASSESSED, proposed(DisposalType.COMPROMISE)))
                .when(propose(DisposalType.COMPROMISE))
                .refused(Rule.ALREADY_PROPOSED);
    }

    @Test
    void itIsAssessedFirst() {
        given(received(MONDAY), assigned(SI_AARTI))
                .when(propose(DisposalType.COMPROMISE))
                .refused(Rule.ASSESSMENT_MISSING);
    }

    @Test
    void aReopenedCaseIsAssessedAfresh() {
        given(Past.and(disposedOnWednesday(), reopened()))
                .when(propose(DisposalType.COMPROMISE))
                .refused(Rule.ASSESSMENT_MISSING);
    }

    @Test
    void itWaitsForEveryReferral() {
        given(Past.and(ASSESSED, referred(ReferralAgency.OSC), alsoReferred(ReferralAgency.MED)))
                .when(propose(DisposalType.COMPROMISE))
                .refused(Rule.REFERRAL_STILL_OPEN, REFERRAL.toString(), ANOTHER_REFERRAL.toString());
        given(Past.and(ASSESSED, referred(ReferralAgency.OSC), outcomeKnown(), alsoReferred(ReferralAgency.MED)))
                .when(propose(DisposalType.COMPROMISE))
                .refused(Rule.REFERRAL_STILL_OPEN, ANOTHER_REFERRAL.toString());
    }

    @Test
    void itDoesNotWaitForAnOutcomeThatIsKnownOrWaived() {
        given(Past.and(
                        ASSESSED,
                        referred(ReferralAgency.OSC),
                        outcomeKnown(),
                        alsoReferred(ReferralAgency.FC),
                        waived(Duty.outcome(ANOTHER_REFERRAL))))
                .by(SI_AARTI)
                .when(propose(DisposalType.COMPROMISE))
                .records(
                        proposal(DisposalType.COMPROMISE),
                        opened(Duty.APPROVAL.id(), "D-84", post(Post.IC), DECIDED_BY));
    }

    @Test
    void everyCaseEndsWithASessionOrWithTheReasonWhyThereWasNone() {
        given(received(MONDAY), assigned(SI_AARTI), assessed(Recommendation.NO_ACTION))
                .when(propose(DisposalType.COMPROMISE))
                .refused(Rule.COUNSELLING_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPROMISE,          COMPROMISE",
        "REUNITED,            COMPROMISE",
        "REUNITED,            COUNSELLING_NOTE",
        "COUNSELLED_SEPARATE, COMPROMISE",
        "COUNSELLED_SEPARATE, COUNSELLING_NOTE",
        "NOT_PRESSED,         STATEMENT",
        "NOT_PROVED,          STATEMENT"
    })
    void oneOfItsDocumentsIsEnough(DisposalType type, DocumentKind document) {
        given(Past.and(WITHOUT_PAPERS, attached(document)))
                .by(SI_AARTI)
                .when(propose(type))
                .records(proposal(type), opened(Duty.APPROVAL.id(), "D-84", post(Post.IC), DECIDED_BY));
    }

    @Test
    void whatItRestsOnIsAttachedFirst() {
        given(Past.and(WITHOUT_PAPERS, attached(DocumentKind.COUNSELLING_NOTE)))
                .when(propose(DisposalType.COMPROMISE))
                .refused(Rule.DOCUMENTS_MISSING, "COMPROMISE");
        given(Past.and(WITHOUT_PAPERS, attached(DocumentKind.STATEMENT)))
                .when(propose(DisposalType.REUNITED))
                .refused(Rule.DOCUMENTS_MISSING, "COMPROMISE", "COUNSELLING_NOTE");
        given(WITHOUT_PAPERS).when(propose(DisposalType.NOT_PRESSED)).refused(Rule.DOCUMENTS_MISSING, "STATEMENT");
    }

    @ParameterizedTest
    @EnumSource(
            value = DisposalType.class,
            names = {"COMPROMISE", "REUNITED", "COUNSELLED_SEPARATE", "NOT_PRESSED", "NOT_PROVED", "FALSE"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsItselfRecordedWaitsForNoDocument(DisposalType type) {
        given(WITHOUT_PAPERS)
                .by(SI_AARTI)
                .when(propose(type))
                .records(proposal(type), opened(Duty.APPROVAL.id(), "D-84", post(Post.IC), DECIDED_BY));
    }

    @Test
    void thePapersOfAnEarlierDisposalDoNotBearTheNextOne() {
        Act[] again = Past.and(disposedOnWednesday(), reopened(), assessed(Recommendation.NO_ACTION));
        given(again).when(propose(DisposalType.COMPROMISE)).refused(Rule.DOCUMENTS_MISSING, "COMPROMISE");
        Played played = Played.of(
                Past.and(again, Past.attachedAnew(DocumentKind.COMPROMISE), proposed(DisposalType.COMPROMISE)));
        assertThat(played.file().disposal().proposal()).isNotNull();
    }

    @Test
    void noReportWaitsForADocument() {
        Played played = Played.of(WITHOUT_PAPERS);
        FirLinked link = new FirLinked(CASE, new FirId(new UUID(0, 268)), "0268/2025", false, Happened.at(TUESDAY));
        assertThat(ComplaintFiles.link(played.file(), link, Played.desk(SI_AARTI, TUESDAY)))
                .contains(link);
    }

    @Test
    void anOffenceIsRegisteredOrEnquiredIntoFirst() {
        given(received(MONDAY, ComplaintCategory.TRAFFICK), assigned(SI_AARTI), assessed(Recommendation.FIR))
                .when(propose(DisposalType.FIR_REGISTERED))
                .refused(Rule.REPORT_NOT_REGISTERED);
    }

    @Test
    void aGraveOffenceIsNotEndedByCompromise() {
        given(received(MONDAY, ComplaintCategory.RAPE), assigned(SI_AARTI), assessed(Recommendation.FIR))
                .when(propose(DisposalType.COMPROMISE))
                .refused(Rule.DISPOSAL_NOT_FOR_CATEGORY);
    }

    @Test
    void itWaitsForEveryMandatorySession() {
        Act[] elopement = {
            received(MONDAY, ComplaintCategory.ELOPEMENT), assigned(SI_AARTI), assessed(Recommendation.COUNSELLING)
        };
        given(elopement)
                .when(propose(DisposalType.RECOVERED))
                .refused(Rule.MANDATORY_COUNSELLING_INCOMPLETE, "mandatory-woman", "mandatory-family");
        given(Past.and(elopement, waived(Duty.MANDATORY_WOMAN.id())))
                .when(propose(DisposalType.RECOVERED))
                .refused(Rule.MANDATORY_COUNSELLING_INCOMPLETE, "mandatory-family");
    }

    @Test
    void nobodyIsCalledFalseUnheard() {
        given(ASSESSED)
                .when(propose(DisposalType.FALSE))
                .refused(
                        Rule.MANDATORY_COUNSELLING_INCOMPLETE,
                        "mandatory-woman",
                        "mandatory-family",
                        "mandatory-instigator");
        given(Past.and(
                        ASSESSED,
                        Past.calledAFront().on(TUESDAY),
                        waived(Duty.MANDATORY_WOMAN.id()),
                        waived(Duty.MANDATORY_FAMILY.id()),
                        waived(Duty.MANDATORY_INSTIGATOR.id())))
                .by(SI_AARTI)
                .when(propose(DisposalType.FALSE))
                .records(proposal(DisposalType.FALSE), opened(Duty.APPROVAL.id(), "D-84", post(Post.CO), DECIDED_BY));
    }

    @Test
    void whatIsDisposedOfIsNotProposed() {
        given(disposedOnWednesday()).when(propose(DisposalType.COMPROMISE)).refused(Rule.ALREADY_DISPOSED);
    }

    private static Expected proposal(DisposalType type) {
        return happened -> new DisposalProposed(CASE, type, "सुलह हुई", SI_AARTI.id(), happened);
    }
}
