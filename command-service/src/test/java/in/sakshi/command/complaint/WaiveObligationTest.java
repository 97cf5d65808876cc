package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.HC_MAMTA;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.FRIDAY;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.SATURDAY;
import static in.sakshi.command.acting.Week.THURSDAY;
import static in.sakshi.command.complaint.Asking.ANOTHER_REFERRAL;
import static in.sakshi.command.complaint.Asking.REFERRAL;
import static in.sakshi.command.complaint.Asking.waive;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Past.alsoReferred;
import static in.sakshi.command.complaint.Past.approved;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.feedbackTaken;
import static in.sakshi.command.complaint.Past.proposed;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.referred;
import static in.sakshi.command.complaint.Past.reopened;
import static in.sakshi.command.complaint.Past.unreachable;
import static in.sakshi.command.complaint.Past.waived;

import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.Recommendation;
import in.sakshi.code.ReferralAgency;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.station.Officer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which duty need not be done, and who may say so (guards G8, G14, G15). */
class WaiveObligationTest {

    private static final Act[] TRIED_ON_THREE_DAYS = Past.and(
            disposedOnWednesday(),
            unreachable().on(THURSDAY),
            unreachable().on(FRIDAY),
            unreachable().on(SATURDAY));

    @ParameterizedTest
    @EnumSource(names = {"DLSA", "FC"})
    void theInChargeWaivesWaitingForAnAgencyThatTakesLong(ReferralAgency agency) {
        for (ObligationId duty : new ObligationId[] {Duty.outcome(REFERRAL), Duty.acknowledgement(REFERRAL)}) {
            given(received(MONDAY), assigned(SI_AARTI), referred(agency))
                    .by(IC_NEELAM)
                    .when(waive(duty))
                    .records(orderOf(IC_NEELAM, duty));
        }
    }

    @Test
    void theOfficerWhoWaitsDoesNotWaiveIt() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.FC))
                .by(SI_AARTI)
                .when(waive(Duty.outcome(REFERRAL)))
                .refused(Rule.WAIVER_NOT_ENTITLED);
    }

    @Test
    void nobodyWaivesWaitingForAnyOtherAgency() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC), alsoReferred(ReferralAgency.FC))
                .by(CO_SHALINI)
                .when(waive(Duty.outcome(REFERRAL)))
                .refused(Rule.WAIVER_NOT_ENTITLED);
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC), alsoReferred(ReferralAgency.FC))
                .by(CO_SHALINI)
                .when(waive(Duty.outcome(ANOTHER_REFERRAL)))
                .records(orderOf(CO_SHALINI, Duty.outcome(ANOTHER_REFERRAL)));
    }

    @Test
    void theCircleOfficerWaivesAFollowUp() {
        given(disposedOnWednesday())
                .by(CO_SHALINI)
                .when(waive(Duty.followUp(2)))
                .records(orderOf(CO_SHALINI, Duty.followUp(2)));
        given(disposedOnWednesday())
                .by(SHO_RAKESH)
                .when(waive(Duty.followUp(2)))
                .refused(Rule.WAIVER_NOT_ENTITLED);
    }

    @Test
    void theCircleOfficerWaivesFeedbackAfterThreeDaysOfTrying() {
        given(TRIED_ON_THREE_DAYS)
                .by(CO_SHALINI)
                .when(waive(Duty.FEEDBACK.id()))
                .records(orderOf(CO_SHALINI, Duty.FEEDBACK.id()));
        given(TRIED_ON_THREE_DAYS)
                .by(SHO_RAKESH)
                .when(waive(Duty.FEEDBACK.id()))
                .refused(Rule.WAIVER_NOT_ENTITLED);
    }

    @Test
    void threeAttemptsOnTwoDaysAreNotEnough() {
        given(Past.and(
                        disposedOnWednesday(),
                        unreachable().on(THURSDAY),
                        unreachable().on(FRIDAY),
                        unreachable().on(FRIDAY.plusSeconds(3600))))
                .by(CO_SHALINI)
                .when(waive(Duty.FEEDBACK.id()))
                .refused(Rule.WAIVER_NOT_ENTITLED);
    }

    @Test
    void attemptsBeforeTheReopeningDoNotCountAfterTheNextDisposal() {
        ObligationId secondFeedback = new ObligationId("feedback:2");
        Act[] again = Past.and(
                TRIED_ON_THREE_DAYS,
                reopened(),
                assessed(Recommendation.NO_ACTION),
                Past.attachedAnew(DocumentKind.COMPROMISE),
                proposed(DisposalType.COMPROMISE),
                approved());
        given(again).by(CO_SHALINI).when(waive(secondFeedback)).refused(Rule.WAIVER_NOT_ENTITLED);
        Act[] triedAgain = {
            unreachable(),
            unreachable().on(SATURDAY.plusSeconds(86_400)),
            unreachable().on(SATURDAY.plusSeconds(2 * 86_400))
        };
        given(Past.and(again, triedAgain))
                .by(CO_SHALINI)
                .when(waive(secondFeedback))
                .records(orderOf(CO_SHALINI, secondFeedback));
    }

    @Test
    void theInChargeSaysThatNoSessionIsNeeded() {
        Act[] past = {received(MONDAY), assigned(SI_AARTI), assessed(Recommendation.COUNSELLING)};
        given(past)
                .by(IC_NEELAM)
                .when(waive(Duty.FIRST_SESSION.id()))
                .records(orderOf(IC_NEELAM, Duty.FIRST_SESSION.id()));
        given(past).by(HC_MAMTA).when(waive(Duty.FIRST_SESSION.id())).refused(Rule.WAIVER_NOT_ENTITLED);
        ObligationId secondTime = new ObligationId("first-session:2");
        given(Past.and(past, waived(Duty.FIRST_SESSION.id()), assessed(Recommendation.COUNSELLING)))
                .by(IC_NEELAM)
                .when(waive(secondTime))
                .records(orderOf(IC_NEELAM, secondTime));
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "gd-entry", "contact", "assessment", "disposal"})
    void noOtherDutyIsWaived(String duty) {
        given(received(MONDAY), assigned(SI_AARTI))
                .by(CO_SHALINI)
                .when(waive(new ObligationId(duty)))
                .refused(Rule.WAIVER_NOT_ENTITLED);
    }

    @Test
    void onlyWhatIsDueIsWaived() {
        given(received(MONDAY)).by(CO_SHALINI).when(waive(Duty.followUp(1))).refused(Rule.OBLIGATION_UNKNOWN);
        given(Past.and(disposedOnWednesday(), feedbackTaken()))
                .by(CO_SHALINI)
                .when(waive(Duty.FEEDBACK.id()))
                .refused(Rule.OBLIGATION_UNKNOWN);
    }

    private static Expected orderOf(Officer officer, ObligationId duty) {
        return Expected.waived(duty, "प्रतीक्षा आवश्यक नहीं", officer);
    }
}
