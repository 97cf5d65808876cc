package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.NODAL_VIVEK;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.FRIDAY;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.approve;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Expected.metLate;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.post;
import static in.sakshi.command.complaint.Expected.waived;
import static in.sakshi.command.complaint.Past.approved;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.corrected;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.notCounselled;
import static in.sakshi.command.complaint.Past.proposed;
import static in.sakshi.command.complaint.Past.proposedOnTuesday;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.reopened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.Post;
import in.sakshi.code.Recommendation;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.EntryField;
import in.sakshi.desk.command.RecordAssessment;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.station.Officer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deciding that the complaint is disposed of, which takes a second person (guard G13), and what is due from then on. */
class ApproveDisposalTest {

    private static final Instant DECIDED_BY = endOf("2025-10-09");
    private static final Instant DISPOSED_BY = endOf("2025-10-16");

    private static final Expected DISPOSAL_MET = met(Duty.DISPOSAL.id(), DISPOSED_BY);
    private static final Expected FEEDBACK = opened(Duty.FEEDBACK.id(), "D-85", post(Post.DESK), endOf("2025-10-11"));
    private static final Expected AFTER_A_WEEK =
            opened(Duty.followUp(1), "D-86-7", post(Post.DESK), endOf("2025-10-15"));
    private static final Expected AFTER_A_MONTH =
            opened(Duty.followUp(2), "D-86-30", post(Post.DESK), endOf("2025-11-07"));
    private static final Expected AFTER_NINETY_DAYS =
            opened(Duty.followUp(3), "D-86-90", post(Post.DESK), endOf("2026-01-06"));

    @Test
    void withTheApprovalFeedbackAndFollowUpsBegin() {
        given(proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE))
                .at(WEDNESDAY)
                .by(IC_NEELAM)
                .when(approve())
                .records(
                        approval(DisposalType.COMPROMISE, IC_NEELAM),
                        met(Duty.APPROVAL.id(), DECIDED_BY),
                        DISPOSAL_MET,
                        noMoreNews(DisposalType.COMPROMISE, IC_NEELAM),
                        FEEDBACK,
                        AFTER_A_WEEK,
                        AFTER_A_MONTH);
    }

    @ParameterizedTest
    @CsvSource({"DV, COMPROMISE", "DOWRY_HAR, COMPROMISE", "STALK, PREVENTIVE", "HURT, REUNITED"})
    void whereRelapseIsLikelyThereIsAThirdFollowUp(ComplaintCategory category, DisposalType type) {
        given(proposedOnTuesday(category, type))
                .at(WEDNESDAY)
                .by(CO_SHALINI)
                .when(approve())
                .records(
                        approval(type, CO_SHALINI),
                        met(Duty.APPROVAL.id(), DECIDED_BY),
                        DISPOSAL_MET,
                        noMoreNews(type, CO_SHALINI),
                        FEEDBACK,
                        AFTER_A_WEEK,
                        AFTER_A_MONTH,
                        AFTER_NINETY_DAYS);
    }

    @Test
    void aDecisionOnTheThirdDayIsLate() {
        given(proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE))
                .at(FRIDAY)
                .by(NODAL_VIVEK)
                .when(approve())
                .records(
                        approval(DisposalType.COMPROMISE, NODAL_VIVEK),
                        metLate(
                                Duty.APPROVAL.id(),
                                DECIDED_BY,
                                Duration.ofHours(11).plusMinutes(10).plusMillis(1)),
                        DISPOSAL_MET,
                        noMoreNews(DisposalType.COMPROMISE, NODAL_VIVEK),
                        opened(Duty.FEEDBACK.id(), "D-85", post(Post.DESK), endOf("2025-10-13")),
                        opened(Duty.followUp(1), "D-86-7", post(Post.DESK), endOf("2025-10-17")),
                        opened(Duty.followUp(2), "D-86-30", post(Post.DESK), endOf("2025-11-09")));
    }

    @Test
    void afterAReopeningTheDutiesAreNumberedOn() {
        given(Past.and(
                        disposedOnWednesday(),
                        reopened(),
                        assessed(Recommendation.NO_ACTION),
                        Past.attachedAnew(DocumentKind.COMPROMISE),
                        proposed(DisposalType.COMPROMISE)))
                .by(IC_NEELAM)
                .when(approve())
                .records(
                        approval(DisposalType.COMPROMISE, IC_NEELAM),
                        met(new ObligationId("approval:2"), endOf("2025-10-10")),
                        met(new ObligationId("disposal:2"), endOf("2025-10-18")),
                        waived(new ObligationId("victim-update:2"), "COMPROMISE", IC_NEELAM),
                        opened(new ObligationId("feedback:2"), "D-85", post(Post.DESK), endOf("2025-10-11")),
                        opened(Duty.followUp(3), "D-86-7", post(Post.DESK), endOf("2025-10-15")),
                        opened(Duty.followUp(4), "D-86-30", post(Post.DESK), endOf("2025-11-07")));
    }

    @Test
    void nobodyApprovesTheirOwnProposal() {
        Act own = proposed(DisposalType.COMPROMISE).by(IC_NEELAM);
        given(
                        received(MONDAY),
                        assigned(SI_AARTI),
                        notCounselled(),
                        assessed(Recommendation.NO_ACTION),
                        Past.attached(DocumentKind.COMPROMISE),
                        own)
                .by(IC_NEELAM)
                .when(approve())
                .refused(Rule.APPROVER_IS_PROPOSER);
    }

    @Test
    void whereTheInChargeInquiredItTakesTheStationHouseOfficer() {
        Act[] past = {
            received(MONDAY),
            assigned(IC_NEELAM),
            notCounselled(),
            assessed(Recommendation.NO_ACTION),
            Past.attached(DocumentKind.COMPROMISE),
            proposed(DisposalType.COMPROMISE)
        };
        given(past).by(IC_NEELAM).when(approve()).refused(Rule.SHO_MUST_APPROVE);
        approvedBy(SHO_RAKESH, past);
    }

    @ParameterizedTest
    @CsvSource({"DV, NOT_PRESSED", "HONOUR, RELIEF_GIVEN", "MISSING_W, RECOVERED"})
    void itTakesTheCircleOfficerWhereMuchIsAtStake(ComplaintCategory category, DisposalType type) {
        Act[] past = {
            received(MONDAY),
            assigned(SI_AARTI),
            notCounselled(),
            assessed(Recommendation.NO_ACTION),
            corrected(EntryField.CATEGORY, "MARITAL", category.name()),
            Past.attached(DocumentKind.STATEMENT),
            proposed(type)
        };
        given(past).by(SHO_RAKESH).when(approve()).refused(Rule.CO_MUST_APPROVE);
        approvedBy(CO_SHALINI, past);
    }

    @Test
    void theDecisionIsTheOneThatAnAdjournedSessionWaitedFor() {
        Act adjourned = new Act(Asking.adjourn(Asking.SESSION), SI_AARTI, null);
        Act[] past = Past.and(proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE), adjourned);
        Played played = Played.of(Past.and(past, approved().on(WEDNESDAY)));
        assertThat(played.file().obligations().isOpen(Duty.NEXT_SESSION.id())).isFalse();
    }

    @Test
    void whatCameToLightSinceTheProposalStandsInTheWay() {
        Act assessedAnew = new Act(new RecordAssessment(CASE, true, Recommendation.FIR, "85", null), SI_AARTI, null);
        given(Past.and(proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE), assessedAnew))
                .by(IC_NEELAM)
                .when(approve())
                .refused(Rule.REPORT_NOT_REGISTERED);
        given(Past.and(proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE), Past.calledAFront()))
                .by(CO_SHALINI)
                .when(approve())
                .refused(
                        Rule.MANDATORY_COUNSELLING_INCOMPLETE,
                        "mandatory-woman",
                        "mandatory-family",
                        "mandatory-instigator");
    }

    @Test
    void withoutAProposalThereIsNothingToApprove() {
        given(received(MONDAY)).by(IC_NEELAM).when(approve()).refused(Rule.NOTHING_PROPOSED);
        given(disposedOnWednesday()).by(IC_NEELAM).when(approve()).refused(Rule.NOTHING_PROPOSED);
    }

    private static void approvedBy(Officer officer, Act... past) {
        Played played = Played.of(Past.and(past, approved().by(officer)));
        assertThat(played.file().disposal().disposed()).isTrue();
    }

    private static Expected noMoreNews(DisposalType type, Officer by) {
        return waived(Duty.VICTIM_UPDATE.id(), type.name(), by);
    }

    private static Expected approval(DisposalType type, Officer by) {
        return happened -> new DisposalApproved(CASE, type, by.id(), happened);
    }
}
