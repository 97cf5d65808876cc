package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.ANOTHER_REFERRAL;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.REFERRAL;
import static in.sakshi.command.complaint.Asking.recordOutcome;
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
import in.sakshi.code.ReferralOutcome;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What came of a referral. */
class RecordReferralOutcomeTest {

    private static final Instant DUE = endOf("2025-10-11");
    private static final Expected OUTCOME =
            happened -> new ReferralOutcomeRecorded(CASE, REFERRAL, ReferralOutcome.REUNITED, null, happened);

    @Test
    void theOutcomeMeetsItsDuty() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC), acknowledged())
                .at(TUESDAY)
                .when(recordOutcome(REFERRAL))
                .records(OUTCOME, met(Duty.outcome(REFERRAL), DUE));
    }

    @Test
    void anOutcomeSaysThatTheAgencyHadTheReferral() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC))
                .at(TUESDAY)
                .when(recordOutcome(REFERRAL))
                .records(
                        OUTCOME,
                        met(Duty.acknowledgement(REFERRAL), endOf("2025-10-09")),
                        met(Duty.outcome(REFERRAL), DUE));
    }

    @Test
    void whatTheProtectionOfficerDidSaysThatTheIncidentReportIsIn() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.PO), acknowledged())
                .at(TUESDAY)
                .when(recordOutcome(REFERRAL))
                .records(
                        OUTCOME,
                        met(Duty.outcome(REFERRAL), endOf("2025-10-21")),
                        met(Duty.INCIDENT_REPORT.id(), endOf("2025-10-09")));
    }

    @Test
    void afterItsTimeItIsLate() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC), acknowledged())
                .at(ist("2025-10-14T00:00"))
                .when(recordOutcome(REFERRAL))
                .records(
                        OUTCOME,
                        metLate(Duty.outcome(REFERRAL), DUE, Duration.ofDays(2).plusMillis(1)));
    }

    @Test
    void anOutcomeForWhichNobodyWaitsAnyLongerIsRecorded() {
        given(
                        received(MONDAY),
                        assigned(SI_AARTI),
                        referred(ReferralAgency.FC),
                        acknowledged(),
                        waived(Duty.outcome(REFERRAL)))
                .when(recordOutcome(REFERRAL))
                .records(OUTCOME);
    }

    @Test
    void aReferralHasOneOutcome() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC), outcomeKnown())
                .when(recordOutcome(REFERRAL))
                .refused(Rule.REFERRAL_HAS_ITS_OUTCOME);
    }

    @Test
    void onlyAReferralOfThisCaseHasAnOutcome() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC))
                .when(recordOutcome(ANOTHER_REFERRAL))
                .refused(Rule.REFERRAL_UNKNOWN);
    }
}
