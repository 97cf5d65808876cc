package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Saryupur.STAFF;
import static in.sakshi.command.acting.Saryupur.staff;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.ANOTHER_REFERRAL;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.REFERRAL;
import static in.sakshi.command.complaint.Asking.refer;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.moved;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.owner;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.corrected;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.receivedFromHerAged;
import static in.sakshi.command.complaint.Past.referred;
import static in.sakshi.command.complaint.Past.reopened;
import static in.sakshi.command.complaint.Past.sessionHeld;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.ReferralAgency;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sending her on to an agency (guard G5). */
class MakeReferralTest {

    private static final Instant IN_TEN_DAYS = endOf("2025-10-16");
    private static final Instant IN_THIRTY_DAYS = endOf("2025-11-05");
    private static final Instant ACKNOWLEDGED_BY = endOf("2025-10-10");

    @ParameterizedTest
    @CsvSource({
        "MED,  D-81-1,  2025-10-08",
        "CWC,  D-81-3,  2025-10-10",
        "OSC,  D-81-5,  2025-10-12",
        "PSY,  D-81-7,  2025-10-14",
        "DPO,  D-81-15, 2025-10-22",
        "DLSA, D-81-15, 2025-10-22",
        "NGO,  D-81-15, 2025-10-22",
        "DSWO, D-81-30, 2025-11-06",
        "PPK,  D-81-30, 2025-11-06",
        "FC,   D-81-90, 2026-01-05"
    })
    void eachAgencyHasItsTimeAndTheCaseWaits(ReferralAgency agency, String rule, String due) {
        given(received(MONDAY), assigned(SI_AARTI), sessionHeld(CounsellingKind.FIRST_LEVEL))
                .at(TUESDAY)
                .by(SI_AARTI)
                .when(refer(agency))
                .records(
                        referral(REFERRAL, agency, ConsentGiver.WOMAN),
                        opened(Duty.acknowledgement(REFERRAL), "D-80", owner(SI_AARTI), ACKNOWLEDGED_BY),
                        opened(Duty.outcome(REFERRAL), rule, owner(SI_AARTI), endOf(due)),
                        moved(Duty.DISPOSAL.id(), "D-83", IN_TEN_DAYS, IN_THIRTY_DAYS));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MED", "CWC", "OSC", "PSY", "DSWO", "PPK", "FC", "PO"})
    void anyOtherAgencyHasFifteenDays(ReferralAgency agency) {
        given(received(MONDAY), assigned(SI_AARTI))
                .where(staff(STAFF.stations(), STAFF.officers(), Set.of()))
                .when(refer(agency))
                .records(
                        referral(REFERRAL, agency, ConsentGiver.WOMAN),
                        opened(Duty.acknowledgement(REFERRAL), "D-80", owner(SI_AARTI), endOf("2025-10-09")),
                        opened(Duty.outcome(REFERRAL), "D-81-15", owner(SI_AARTI), endOf("2025-10-21")),
                        moved(Duty.DISPOSAL.id(), "D-83", IN_TEN_DAYS, IN_THIRTY_DAYS));
    }

    @Test
    void theProtectionOfficerHasThreeDaysForTheIncidentReport() {
        given(received(MONDAY), assigned(SI_AARTI))
                .at(TUESDAY)
                .when(refer(ReferralAgency.PO))
                .records(
                        referral(REFERRAL, ReferralAgency.PO, ConsentGiver.WOMAN),
                        opened(Duty.acknowledgement(REFERRAL), "D-80", owner(SI_AARTI), ACKNOWLEDGED_BY),
                        opened(Duty.outcome(REFERRAL), "D-81-15", owner(SI_AARTI), endOf("2025-10-22")),
                        moved(Duty.DISPOSAL.id(), "D-83", IN_TEN_DAYS, IN_THIRTY_DAYS),
                        opened(Duty.INCIDENT_REPORT.id(), "D-51", owner(SI_AARTI), endOf("2025-10-10")));
    }

    @Test
    void aMissingChildIsWithTheUnitAgainstTraffickingOnceItIsReferredThere() {
        List<CaseEvent> events = Played.of(received(MONDAY, ComplaintCategory.MISSING_C), assigned(SI_AARTI))
                .next(new Act(refer(ReferralAgency.AHTU), SI_AARTI, null));

        assertThat(events)
                .filteredOn(ObligationMet.class::isInstance)
                .extracting(event -> ((ObligationMet) event).obligation())
                .contains(Duty.AHTU.id());
    }

    @Test
    void aSecondReferralDoesNotMoveTheDisposalAgain() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.DLSA))
                .at(TUESDAY)
                .when(refer(ReferralAgency.OSC, ANOTHER_REFERRAL, ConsentGiver.WOMAN))
                .records(
                        referral(ANOTHER_REFERRAL, ReferralAgency.OSC, ConsentGiver.WOMAN),
                        opened(Duty.acknowledgement(ANOTHER_REFERRAL), "D-80", owner(SI_AARTI), ACKNOWLEDGED_BY),
                        opened(Duty.outcome(ANOTHER_REFERRAL), "D-81-5", owner(SI_AARTI), endOf("2025-10-12")));
    }

    @Test
    void aReopenedCaseWaitsThirtyDaysFromItsReopening() {
        Instant again = ist("2025-12-01T10:00");
        given(Past.and(disposedOnWednesday(), reopened().on(again)))
                .when(refer(ReferralAgency.OSC))
                .records(
                        referral(REFERRAL, ReferralAgency.OSC, ConsentGiver.WOMAN),
                        opened(Duty.acknowledgement(REFERRAL), "D-80", owner(SI_AARTI), endOf("2025-12-04")),
                        opened(Duty.outcome(REFERRAL), "D-81-5", owner(SI_AARTI), endOf("2025-12-06")),
                        moved(new ObligationId("disposal:2"), "D-83", endOf("2025-12-11"), endOf("2025-12-31")));
    }

    @Test
    void theFamilyCounsellingCentreComesAfterAFirstLevelSession() {
        given(received(MONDAY), assigned(SI_AARTI))
                .when(refer(ReferralAgency.PPK))
                .refused(Rule.PPK_BEFORE_FIRST_SESSION);
        given(received(MONDAY), assigned(SI_AARTI), sessionHeld(CounsellingKind.LEGAL))
                .when(refer(ReferralAgency.PPK))
                .refused(Rule.PPK_BEFORE_FIRST_SESSION);
    }

    @Test
    void anAgencyThatIsNotAtWorkTakesNobody() {
        given(received(MONDAY), assigned(SI_AARTI))
                .when(refer(ReferralAgency.SHELTER))
                .refused(Rule.AGENCY_NOT_ACTIVE);
    }

    @Test
    void aChildDoesNotConsentAlone() {
        given(receivedFromHerAged(17, MONDAY), assigned(SI_AARTI))
                .when(refer(ReferralAgency.OSC))
                .refused(Rule.CHILD_CANNOT_CONSENT);
        given(received(MONDAY), assigned(SI_AARTI), corrected(EntryField.COMPLAINANT_AGE, "29", "17"))
                .when(refer(ReferralAgency.OSC))
                .refused(Rule.CHILD_CANNOT_CONSENT);
    }

    @ParameterizedTest
    @CsvSource({"17, GUARDIAN", "17, CWC", "18, WOMAN"})
    void forAChildTheGuardianOrTheCommitteeConsents(int age, ConsentGiver consent) {
        given(receivedFromHerAged(age, MONDAY), assigned(SI_AARTI))
                .when(refer(ReferralAgency.CWC, REFERRAL, consent))
                .records(
                        referral(REFERRAL, ReferralAgency.CWC, consent),
                        opened(Duty.acknowledgement(REFERRAL), "D-80", owner(SI_AARTI), endOf("2025-10-09")),
                        opened(Duty.outcome(REFERRAL), "D-81-3", owner(SI_AARTI), endOf("2025-10-09")),
                        moved(Duty.DISPOSAL.id(), "D-83", IN_TEN_DAYS, IN_THIRTY_DAYS));
    }

    @Test
    void aReferralIsMadeOnceUnderItsId() {
        given(received(MONDAY), assigned(SI_AARTI), referred(ReferralAgency.OSC))
                .when(refer(ReferralAgency.DLSA))
                .refused(Rule.REFERRAL_ALREADY_MADE);
    }

    @Test
    void anOfficerIsNamedFirst() {
        given(received(MONDAY)).when(refer(ReferralAgency.OSC)).refused(Rule.NOT_ASSIGNED);
    }

    @Test
    void aDisposedComplaintIsNotReferred() {
        given(disposedOnWednesday()).when(refer(ReferralAgency.OSC)).refused(Rule.ALREADY_DISPOSED);
    }

    private static Expected referral(ReferralId referral, ReferralAgency agency, ConsentGiver consent) {
        return happened -> new ReferralMade(CASE, referral, agency, consent, "112/2025", "सुलह", happened);
    }
}
