package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.A_STRANGER;
import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.metLate;
import static in.sakshi.command.complaint.Expected.owner;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.Recommendation;
import in.sakshi.code.RuleClass;
import in.sakshi.complaint.PrelimEnquiryPermitted;
import in.sakshi.desk.command.NoteSections;
import in.sakshi.desk.command.PermitPrelimEnquiry;
import in.sakshi.desk.command.RecordAssessment;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.law.Section;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.station.Officer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The permission to enquire before registering (guard G3). */
class PermitPrelimEnquiryTest {

    private static final Act NOTED =
            new Act(new NoteSections(CASE, List.of(new Section(in.sakshi.law.Act.BNS, "85")), null), SI_AARTI, null);
    private static final Act[] COGNIZABLE = {
        received(MONDAY),
        assigned(SI_AARTI),
        NOTED,
        new Act(new RecordAssessment(CASE, true, Recommendation.PRELIM_ENQUIRY, "85", null), SI_AARTI, null)
    };

    @Test
    void itTakesThePlaceOfTheReportForFourteenDaysFromTheInformation() {
        given(COGNIZABLE)
                .at(TUESDAY)
                .when(permit(CO_SHALINI))
                .records(
                        happened -> new PrelimEnquiryPermitted(CASE, CO_SHALINI.id(), "118/2025", happened),
                        metLate(Duty.FIR.id(), ist("2025-10-06T13:10"), Duration.ofHours(22)),
                        happened -> new ObligationOpened(
                                CASE.asCase(),
                                Duty.PRELIM_ENQUIRY.id(),
                                "D-04",
                                RuleClass.S_HARD,
                                owner(SI_AARTI),
                                MONDAY,
                                endOf("2025-10-20"),
                                happened));
    }

    @Test
    void onlyADeputySuperintendentOrASuperiorPermits() {
        given(COGNIZABLE).when(permit(SHO_RAKESH)).refused(Rule.PERMISSION_NEEDS_DSP);
        given(COGNIZABLE).when(permit(A_STRANGER)).refused(Rule.OFFICER_UNKNOWN);
    }

    @Test
    void allSectionsMustBeOfTheBand() {
        given(received(MONDAY), assigned(SI_AARTI)).when(permit(CO_SHALINI)).refused(Rule.NOT_IN_THE_BAND);
        Act graver = new Act(
                new NoteSections(
                        CASE,
                        List.of(new Section(in.sakshi.law.Act.BNS, "85"), new Section(in.sakshi.law.Act.BNS, "64")),
                        null),
                SI_AARTI,
                null);
        given(received(MONDAY), assigned(SI_AARTI), graver)
                .when(permit(CO_SHALINI))
                .refused(Rule.NOT_IN_THE_BAND);
    }

    @Test
    void aMissingChildIsRegisteredAtOnce() {
        given(received(MONDAY, ComplaintCategory.MISSING_C), NOTED)
                .when(permit(CO_SHALINI))
                .refused(Rule.MISSING_CHILD_IS_REGISTERED);
    }

    @Test
    void oneEnquiryAtATimeAndNoneOfWhatIsDisposedOf() {
        given(Past.and(COGNIZABLE, new Act(permit(CO_SHALINI), SI_AARTI, null)))
                .when(permit(CO_SHALINI))
                .refused(Rule.ENQUIRY_UNDER_WAY);
        given(disposedOnWednesday()).when(permit(CO_SHALINI)).refused(Rule.ALREADY_DISPOSED);
    }

    private static PermitPrelimEnquiry permit(Officer officer) {
        return new PermitPrelimEnquiry(CASE, officer.id(), "118/2025", null);
    }
}
