package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.ASI_REKHA;
import static in.sakshi.command.acting.Saryupur.A_STRANGER;
import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.HC_MAMTA;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.NODAL_VIVEK;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Saryupur.SI_KIRAN_OF_BELAGHAT;
import static in.sakshi.command.acting.Saryupur.onLeave;
import static in.sakshi.command.acting.Saryupur.relieved;
import static in.sakshi.command.acting.Saryupur.staffAfter;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.ANOTHER_REFERRAL;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.assign;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Expected.metLate;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.owner;
import static in.sakshi.command.complaint.Expected.post;
import static in.sakshi.command.complaint.Expected.reassigned;
import static in.sakshi.command.complaint.Past.alsoReferred;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.outcomeKnown;
import static in.sakshi.command.complaint.Past.proposedOnTuesday;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.referred;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.code.Post;
import in.sakshi.code.Recommendation;
import in.sakshi.code.ReferralAgency;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.station.Officer;
import in.sakshi.station.StaffList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Naming the inquiry officer, and who may be one (guard G2). */
class AssignComplaintTest {

    private static final Instant DUE = ist("2025-10-06T15:10");

    @Test
    void theNamedOfficerOwesContactAndAssessmentAndAnswersForTheDisposal() {
        given(received(MONDAY)).by(IC_NEELAM).when(assign(SI_AARTI)).records(assignedOnMonday());
    }

    private static Expected[] assignedOnMonday() {
        return new Expected[] {
            assignedTo(SI_AARTI),
            met(Duty.ASSIGNMENT.id(), DUE),
            opened(Duty.CONTACT.id(), "D-74", owner(SI_AARTI), TUESDAY),
            opened(Duty.ASSESSMENT.id(), "D-75", owner(SI_AARTI), endOf("2025-10-09")),
            reassigned(Duty.DISPOSAL.id(), post(Post.IC), owner(SI_AARTI))
        };
    }

    @Test
    void aSensitiveCaseIsAssignedWithinAnHourAndAssessedWithinADay() {
        given(received(MONDAY, ComplaintCategory.RAPE))
                .at(DUE)
                .when(assign(SI_AARTI))
                .records(
                        assignedTo(SI_AARTI),
                        metLate(Duty.ASSIGNMENT.id(), ist("2025-10-06T12:10"), Duration.ofHours(3)),
                        opened(Duty.CONTACT.id(), "D-74", owner(SI_AARTI), ist("2025-10-07T15:10")),
                        opened(Duty.ASSESSMENT.id(), "D-75-SENSITIVE", owner(SI_AARTI), ist("2025-10-07T15:10")),
                        reassigned(Duty.DISPOSAL.id(), post(Post.IC), owner(SI_AARTI)));
    }

    @Test
    void anotherOfficerTakesOverWhatIsStillDue() {
        given(received(MONDAY), assigned(SI_AARTI))
                .at(TUESDAY)
                .when(assign(HC_MAMTA))
                .records(
                        assignedTo(HC_MAMTA),
                        handedOver(Duty.CONTACT.id(), HC_MAMTA),
                        handedOver(Duty.ASSESSMENT.id(), HC_MAMTA),
                        handedOver(Duty.DISPOSAL.id(), HC_MAMTA));
    }

    @Test
    void anotherOfficerTakesOverSessionsAndReferralsToo() {
        given(
                        received(MONDAY),
                        assigned(SI_AARTI),
                        assessed(Recommendation.COUNSELLING),
                        referred(ReferralAgency.OSC),
                        outcomeKnown(),
                        alsoReferred(ReferralAgency.DLSA))
                .when(assign(HC_MAMTA))
                .records(
                        assignedTo(HC_MAMTA),
                        handedOver(Duty.CONTACT.id(), HC_MAMTA),
                        handedOver(Duty.FIRST_SESSION.id(), HC_MAMTA),
                        handedOver(Duty.acknowledgement(ANOTHER_REFERRAL), HC_MAMTA),
                        handedOver(Duty.outcome(ANOTHER_REFERRAL), HC_MAMTA),
                        handedOver(Duty.DISPOSAL.id(), HC_MAMTA));
    }

    @Test
    void aWaitingProposalGoesToWhoeverMustDecideNow() {
        given(proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE))
                .when(assign(IC_NEELAM))
                .records(
                        assignedTo(IC_NEELAM),
                        handedOver(Duty.DISPOSAL.id(), IC_NEELAM),
                        reassigned(Duty.APPROVAL.id(), post(Post.IC), post(Post.SHO)));
    }

    @Test
    void theSameOfficerAgainIsQuiet() {
        given(received(MONDAY), assigned(SI_AARTI))
                .at(TUESDAY)
                .when(assign(SI_AARTI))
                .staysQuiet();
    }

    @Test
    void onlyAnOfficerOfTheListInquires() {
        given(received(MONDAY)).when(assign(A_STRANGER)).refused(Rule.OFFICER_UNKNOWN);
    }

    @Test
    void nobodyInquiresWhoWasRelieved() {
        given(received(MONDAY))
                .where(staffAfter(relieved(SI_AARTI)))
                .when(assign(SI_AARTI))
                .refused(Rule.OFFICER_RELIEVED, "2025-10-06");
    }

    @Test
    void nobodyInquiresWhileOnLeaveAndItIsSaidUntilWhen() {
        for (String last : List.of("2025-10-06", "2025-10-20")) {
            given(received(MONDAY))
                    .where(staffAfter(onLeave(SI_AARTI, "2025-10-01", last)))
                    .when(assign(SI_AARTI))
                    .refused(Rule.OFFICER_ON_LEAVE, last);
        }
    }

    @Test
    void whoIsBackOrGoesOnLeaveLaterInquires() {
        StaffList back = staffAfter(onLeave(SI_AARTI, "2025-10-01", "2025-10-05"));
        given(received(MONDAY)).by(IC_NEELAM).where(back).when(assign(SI_AARTI)).records(assignedOnMonday());
        StaffList later = staffAfter(onLeave(SI_AARTI, "2025-10-07", "2025-10-20"));
        given(received(MONDAY))
                .by(IC_NEELAM)
                .where(later)
                .when(assign(SI_AARTI))
                .records(assignedOnMonday());
    }

    /** Always on duty in law, and called back before anybody has noted it. */
    @Test
    void whoIsOnLeaveAndActsIsLetIn() {
        given(received(MONDAY))
                .where(staffAfter(onLeave(IC_NEELAM, "2025-10-01", "2025-10-20")))
                .by(IC_NEELAM)
                .when(assign(SI_AARTI))
                .records(assignedOnMonday());
    }

    @Test
    void anOfficerOfAnotherStationDoesNotInquire() {
        given(received(MONDAY)).when(assign(SI_KIRAN_OF_BELAGHAT)).refused(Rule.OFFICER_OF_ANOTHER_UNIT);
    }

    @Test
    void aConstableDoesNotInquireButAHeadConstableDoes() {
        given(received(MONDAY)).when(assign(CT_POOJA)).refused(Rule.RANK_TOO_LOW);
        given(received(MONDAY), assigned(SI_AARTI))
                .when(assign(HC_MAMTA))
                .records(
                        assignedTo(HC_MAMTA),
                        handedOver(Duty.CONTACT.id(), HC_MAMTA),
                        handedOver(Duty.ASSESSMENT.id(), HC_MAMTA),
                        handedOver(Duty.DISPOSAL.id(), HC_MAMTA));
    }

    @Test
    void aSensitiveCaseNeedsASubInspector() {
        given(received(MONDAY, ComplaintCategory.RAPE))
                .when(assign(ASI_REKHA))
                .refused(Rule.SENSITIVE_NEEDS_SUB_INSPECTOR);
    }

    @Test
    void aComplaintAboutThePoliceGoesToTheCircleOfficer() {
        given(received(MONDAY, ComplaintCategory.POLICE_CONDUCT))
                .when(assign(SHO_RAKESH))
                .refused(Rule.POLICE_CONDUCT_GOES_TO_CO);
        given(received(MONDAY, ComplaintCategory.POLICE_CONDUCT))
                .when(assign(NODAL_VIVEK))
                .refused(Rule.NO_TASK_OF_THE_POST);
        given(received(MONDAY, ComplaintCategory.POLICE_CONDUCT))
                .when(assign(CO_SHALINI))
                .records(
                        assignedTo(CO_SHALINI),
                        met(Duty.ASSIGNMENT.id(), ist("2025-10-06T12:10")),
                        opened(Duty.CONTACT.id(), "D-74", owner(CO_SHALINI), TUESDAY),
                        opened(Duty.ASSESSMENT.id(), "D-75-SENSITIVE", owner(CO_SHALINI), TUESDAY),
                        reassigned(Duty.DISPOSAL.id(), post(Post.IC), owner(CO_SHALINI)));
    }

    @Test
    void aDisposedComplaintIsNotAssigned() {
        given(disposedOnWednesday()).when(assign(HC_MAMTA)).refused(Rule.ALREADY_DISPOSED);
    }

    private static Expected assignedTo(Officer officer) {
        AssignedOfficer then = new AssignedOfficer(
                officer.id(), officer.rank(), officer.post(), officer.unit().value());
        return happened -> new ComplaintAssigned(CASE, then, happened);
    }

    private static Expected handedOver(ObligationId duty, Officer to) {
        return reassigned(duty, owner(SI_AARTI), owner(to));
    }
}
