package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.SATURDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.ANOTHER_REFERRAL;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.REFERRAL;
import static in.sakshi.command.complaint.Asking.acknowledge;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Expected.metLate;
import static in.sakshi.command.complaint.Past.acknowledged;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.outcomeKnown;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.referred;
import static in.sakshi.command.complaint.Past.waived;

import in.sakshi.code.ReferralAgency;
import in.sakshi.complaint.ReferralAcknowledged;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The agency has taken the referral. */
class AcknowledgeReferralTest {

    private static final Instant DUE = endOf("2025-10-09");
    private static final Expected TAKEN = happened -> new ReferralAcknowledged(CASE, REFERRAL, "PPK-389", happened);

    @Test
    void theAcknowledgementMeetsItsDutyAndTheOutcomeStaysDue() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC))
                .at(TUESDAY)
                .when(acknowledge(REFERRAL))
                .records(TAKEN, met(Duty.acknowledgement(REFERRAL), DUE));
    }

    @Test
    void afterThreeDaysItIsLate() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC))
                .at(SATURDAY)
                .when(acknowledge(REFERRAL))
                .records(
                        TAKEN,
                        metLate(
                                Duty.acknowledgement(REFERRAL),
                                DUE,
                                Duration.ofHours(35).plusMinutes(10).plusMillis(1)));
    }

    @Test
    void aSecondTimeItIsQuiet() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC), acknowledged())
                .when(acknowledge(REFERRAL))
                .staysQuiet();
    }

    @Test
    void whatTheAgencySaysAfterTheOutcomeIsNotLost() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC), outcomeKnown())
                .when(acknowledge(REFERRAL))
                .records(TAKEN);
    }

    @Test
    void whatTheAgencySaysAfterTheWaiverIsNotLost() {
        given(
                        received(MONDAY),
                        assigned(SI_AARTI),
                        referred(ReferralAgency.DLSA),
                        waived(Duty.acknowledgement(REFERRAL)))
                .when(acknowledge(REFERRAL))
                .records(TAKEN);
    }

    @Test
    void onlyAReferralOfThisCaseIsAcknowledged() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC))
                .when(acknowledge(ANOTHER_REFERRAL))
                .refused(Rule.REFERRAL_UNKNOWN);
    }
}
