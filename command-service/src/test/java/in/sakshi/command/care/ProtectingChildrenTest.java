package in.sakshi.command.care;

import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.casework.Told.CASE;
import static in.sakshi.command.casework.Verdict.met;
import static in.sakshi.command.casework.Verdict.opened;

import in.sakshi.care.ChildProduced;
import in.sakshi.care.ChildSheltered;
import in.sakshi.care.CommitteeReported;
import in.sakshi.care.FormBSent;
import in.sakshi.care.SpecialCourtReported;
import in.sakshi.care.SupportPersonAssigned;
import in.sakshi.care.UnsafeHomeNoted;
import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ChildPlacement;
import in.sakshi.code.CourtMatter;
import in.sakshi.code.Post;
import in.sakshi.code.UnsafeHome;
import in.sakshi.command.casework.Told;
import in.sakshi.desk.command.AssignSupportPerson;
import in.sakshi.desk.command.NoteUnsafeHome;
import in.sakshi.desk.command.ProduceChild;
import in.sakshi.desk.command.ReportToCommittee;
import in.sakshi.desk.command.ReportToSpecialCourt;
import in.sakshi.desk.command.SendFormB;
import in.sakshi.desk.command.ShelterChild;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must be done for a child within a day, and what each report leads to. */
class ProtectingChildrenTest {

    private static final Owner IN_CHARGE = Owner.of(Post.IC);
    private static final Instant RECEIVED = ist("2025-12-31T23:30");
    private static final Instant DUE = ist("2026-01-01T23:30");
    private static final Instant MORNING = ist("2026-01-01T09:00");
    private static final Instant NEXT_MORNING = ist("2026-01-02T09:00");

    @Test
    void tellingTheCommitteeMeetsItsDutyOverTheTurnOfTheYear() {
        told(Duty.CWC_REPORT, "D-30")
                .at(DUE)
                .when(report(false, false))
                .records(reported(false, false), met(CASE, Duty.CWC_REPORT.id(), DUE));
    }

    @Test
    void aChildInNeedOfCareIsCaredForAndOneUnsafeAtHomeIsProduced() {
        told(Duty.CWC_REPORT, "D-30")
                .at(MORNING)
                .when(report(true, true))
                .records(
                        reported(true, true),
                        met(CASE, Duty.CWC_REPORT.id(), DUE),
                        opened(CASE, Duty.CHILD_CARE.id(), "D-31", IN_CHARGE, NEXT_MORNING),
                        opened(CASE, Duty.CHILD_PRODUCED.id(), "D-33", IN_CHARGE, NEXT_MORNING));
    }

    @ParameterizedTest
    @EnumSource(UnsafeHome.class)
    void aHomeThatIsNotSafeHasTheChildProducedBeforeAnyLetter(UnsafeHome why) {
        Told told = told(Duty.CWC_REPORT, "D-30").at(MORNING);
        told.when(new NoteUnsafeHome(CASE, why, null))
                .records(
                        happened -> new UnsafeHomeNoted(CASE, why, happened),
                        opened(CASE, Duty.CHILD_PRODUCED.id(), "D-33", IN_CHARGE, NEXT_MORNING));
        told.done(new NoteUnsafeHome(CASE, why, null))
                .when(new ProduceChild(CASE, null, null))
                .records(
                        happened -> new ChildProduced(CASE, null, happened),
                        met(CASE, Duty.CHILD_PRODUCED.id(), NEXT_MORNING));
    }

    @Test
    void itIsProducedOnceHoweverOftenTheHomeIsFoundUnsafe() {
        NoteUnsafeHome note = new NoteUnsafeHome(CASE, UnsafeHome.ACCUSED_LIVES_THERE, null);
        Told told = told(Duty.CHILD_CARE, "D-31").at(MORNING).done(note);
        told.when(new NoteUnsafeHome(CASE, UnsafeHome.NO_SUPPORT, null))
                .records(happened -> new UnsafeHomeNoted(CASE, UnsafeHome.NO_SUPPORT, happened));
        told.when(report(true, true)).records(reported(true, true));
        told.done(new ProduceChild(CASE, null, null))
                .when(note)
                .records(happened -> new UnsafeHomeNoted(CASE, UnsafeHome.ACCUSED_LIVES_THERE, happened));
    }

    @Test
    void whatIsDueAlreadyIsNotOpenedTwice() {
        told(Duty.CHILD_CARE, "D-31")
                .due(Duty.CHILD_PRODUCED.id(), "D-33", RECEIVED)
                .at(MORNING)
                .when(report(true, true))
                .records(reported(true, true));
    }

    @Test
    void tellingTheCourtOfTheOffenceAndOfTheSupportPersonAreTwoThings() {
        Told both = told(Duty.COURT_REPORT, "D-30")
                .due(Duty.SUPPORT_PERSON.id(), "D-36", RECEIVED)
                .at(MORNING);
        both.when(court(CourtMatter.OFFENCE))
                .records(courtTold(CourtMatter.OFFENCE), met(CASE, Duty.COURT_REPORT.id(), DUE));
        both.when(court(CourtMatter.SUPPORT_PERSON))
                .records(courtTold(CourtMatter.SUPPORT_PERSON), met(CASE, Duty.SUPPORT_PERSON.id(), DUE));
    }

    @Test
    void whoStandsByTheChildIsToldToTheCourtWithinADay() {
        Function<Happened, CaseEvent> named =
                happened -> new SupportPersonAssigned(CASE, "सरोज", "बाल संरक्षण इकाई", "17/2026", happened);
        Told told = Told.complaint(Caring.RULINGS, RECEIVED).at(MORNING);
        told.when(support()).records(named, opened(CASE, Duty.SUPPORT_PERSON.id(), "D-36", IN_CHARGE, NEXT_MORNING));
        told.done(support()).when(support()).records(named);
    }

    @Test
    void producedShelteredAndAssessedEachMeetTheirOwn() {
        told(Duty.CHILD_PRODUCED, "D-33")
                .when(new ProduceChild(CASE, "बालगृह में प्रवेश", null))
                .records(
                        happened -> new ChildProduced(CASE, "बालगृह में प्रवेश", happened),
                        met(CASE, Duty.CHILD_PRODUCED.id(), DUE));
        told(Duty.CHILD_CARE, "D-31")
                .when(new ShelterChild(CASE, ChildPlacement.FAMILY, "मां के साथ सुरक्षित", null))
                .records(
                        happened -> new ChildSheltered(CASE, ChildPlacement.FAMILY, "मां के साथ सुरक्षित", happened),
                        met(CASE, Duty.CHILD_CARE.id(), DUE));
        told(Duty.CHILD_FORM_B, "D-32")
                .when(new SendFormB(CASE, "9/2026", null))
                .records(happened -> new FormBSent(CASE, "9/2026", happened), met(CASE, Duty.CHILD_FORM_B.id(), DUE));
    }

    private static Told told(Duty duty, String rule) {
        ObligationId due = duty.id();
        return Told.complaint(Caring.RULINGS, RECEIVED).due(due, rule, RECEIVED);
    }

    private static ReportToCommittee report(boolean needsCare, boolean unsafeAtHome) {
        return new ReportToCommittee(CASE, "8/2026", needsCare, unsafeAtHome, null);
    }

    private static Function<Happened, CaseEvent> reported(boolean needsCare, boolean unsafeAtHome) {
        return happened -> new CommitteeReported(CASE, "8/2026", needsCare, unsafeAtHome, happened);
    }

    private static ReportToSpecialCourt court(CourtMatter matter) {
        return new ReportToSpecialCourt(CASE, matter, "विशेष न्यायालय पॉक्सो", "10/2026", null);
    }

    private static Function<Happened, CaseEvent> courtTold(CourtMatter matter) {
        return happened -> new SpecialCourtReported(CASE, matter, "विशेष न्यायालय पॉक्सो", "10/2026", happened);
    }

    private static AssignSupportPerson support() {
        return new AssignSupportPerson(CASE, "सरोज", "बाल संरक्षण इकाई", "17/2026", null);
    }
}
