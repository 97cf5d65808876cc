package in.sakshi.command.care;

import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.casework.Told.CASE;
import static in.sakshi.command.casework.Verdict.met;
import static in.sakshi.command.casework.Verdict.opened;

import in.sakshi.care.CyberEvidenceRequested;
import in.sakshi.care.HandedToAhtu;
import in.sakshi.care.SafetyCheckDone;
import in.sakshi.care.VictimRecovered;
import in.sakshi.care.VictimUpdated;
import in.sakshi.code.ContactMeans;
import in.sakshi.command.casework.Told;
import in.sakshi.desk.command.DoSafetyCheck;
import in.sakshi.desk.command.HandToAhtu;
import in.sakshi.desk.command.RecordRecovery;
import in.sakshi.desk.command.RequestCyberEvidence;
import in.sakshi.desk.command.UpdateVictim;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** That she is found, safe, and told how it goes. */
class SafeguardingTest {

    private static final Owner NEELAM = new Owner(IC_NEELAM.post(), IC_NEELAM.id());
    private static final ObligationId NEWS = Duty.VICTIM_UPDATE.id();
    private static final ObligationId NEXT_NEWS = Duty.VICTIM_UPDATE.id(2);

    @Test
    void newsToHerMeetsItsDutyAndTheNextIsDueFifteenDaysLaterOfTheSame() {
        told().due(NEWS, "D-99", NEELAM, MONDAY)
                .at(TUESDAY)
                .when(update())
                .records(
                        SafeguardingTest::updated,
                        met(CASE, NEWS, endOf("2025-10-21")),
                        opened(CASE, NEXT_NEWS, "D-99", NEELAM, endOf("2025-10-22")));
    }

    @Test
    void andSoOnForAsLongAsItIsDue() {
        Instant wednesday = TUESDAY.plusSeconds(86_400);
        told().due(NEWS, "D-99", NEELAM, MONDAY)
                .at(TUESDAY)
                .done(update())
                .at(wednesday)
                .when(update())
                .records(
                        SafeguardingTest::updated,
                        met(CASE, NEXT_NEWS, endOf("2025-10-22")),
                        opened(CASE, Duty.VICTIM_UPDATE.id(3), "D-99", NEELAM, endOf("2025-10-23")));
    }

    @Test
    void whereNoNewsIsDueAnyMoreNoneIsDueAfterwards() {
        told().when(update()).records(SafeguardingTest::updated);
    }

    @Test
    void theSafetyCheckThatIsDueFirstIsMetFirst() {
        ObligationId first = Duty.SAFETY_CHECK.id(1);
        ObligationId second = Duty.SAFETY_CHECK.id(2);
        Told told = told().due(second, "D-98-SECOND", MONDAY).due(first, "D-98-FIRST", MONDAY);
        told.when(check()).records(SafeguardingTest::checked, met(CASE, first, ist("2025-10-07T11:10")));
        told.done(check()).when(check()).records(SafeguardingTest::checked, met(CASE, second, ist("2025-10-09T11:10")));
        told.done(check()).when(check()).records(SafeguardingTest::checked);
    }

    @Test
    void sheIsFoundAndNobodyLooksForHerAnyMore() {
        told().due(Duty.RECOVERY.id(), "D-40", MONDAY)
                .due(Duty.AHTU.id(), "D-41", MONDAY)
                .when(new RecordRecovery(CASE, "रेलवे स्टेशन", "सकुशल", null))
                .records(
                        happened -> new VictimRecovered(CASE, "रेलवे स्टेशन", "सकुशल", happened),
                        met(CASE, Duty.RECOVERY.id(), ist("2025-10-06T13:10")),
                        met(CASE, Duty.AHTU.id(), endOf("2026-02-06")));
    }

    @Test
    void theUnitAgainstTraffickingLooksForAChildThatIsStillMissing() {
        told().due(Duty.RECOVERY.id(), "D-40", MONDAY)
                .due(Duty.AHTU.id(), "D-41", MONDAY)
                .at(TUESDAY)
                .when(new HandToAhtu(CASE, "61/2026", null))
                .records(
                        happened -> new HandedToAhtu(CASE, "61/2026", happened),
                        met(CASE, Duty.AHTU.id(), endOf("2026-02-06")));
    }

    @Test
    void theLetterToThePlatformKeepsTheLogs() {
        told().due(Duty.CYBER_EVIDENCE.id(), "D-97", MONDAY)
                .at(TUESDAY)
                .when(new RequestCyberEvidence(CASE, "सोशल मीडिया सेवा", "52/2025", null))
                .records(
                        happened -> new CyberEvidenceRequested(CASE, "सोशल मीडिया सेवा", "52/2025", happened),
                        met(CASE, Duty.CYBER_EVIDENCE.id(), TUESDAY));
    }

    private static Told told() {
        return Told.complaint(Caring.RULINGS, MONDAY);
    }

    private static UpdateVictim update() {
        return new UpdateVictim(CASE, ContactMeans.PHONE, "बयान हो चुका; रिपोर्ट की प्रतीक्षा", null);
    }

    private static VictimUpdated updated(Happened happened) {
        return new VictimUpdated(CASE, ContactMeans.PHONE, "बयान हो चुका; रिपोर्ट की प्रतीक्षा", happened);
    }

    private static DoSafetyCheck check() {
        return new DoSafetyCheck(CASE, ContactMeans.HOME_VISIT, true, null, null);
    }

    private static SafetyCheckDone checked(Happened happened) {
        return new SafetyCheckDone(CASE, ContactMeans.HOME_VISIT, true, null, happened);
    }
}
