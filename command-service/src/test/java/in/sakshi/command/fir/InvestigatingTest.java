package in.sakshi.command.fir;

import static in.sakshi.command.acting.Saryupur.A_STRANGER;
import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Saryupur.SI_KIRAN_OF_BELAGHAT;
import static in.sakshi.command.acting.Saryupur.onLeave;
import static in.sakshi.command.acting.Saryupur.relieved;
import static in.sakshi.command.acting.Saryupur.staffAfter;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.fir.Asked.FIR;
import static in.sakshi.command.fir.Asked.SAURABH;
import static in.sakshi.command.fir.Asked.SOMEBODY;
import static in.sakshi.command.fir.Asked.named;
import static in.sakshi.command.fir.Asked.under;
import static in.sakshi.command.fir.Asked.unknown;
import static in.sakshi.command.fir.Refusing.refused;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.AlertRaised;
import in.sakshi.casework.CaseEvent;
import in.sakshi.code.AlertKind;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.CopyHolder;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.code.Post;
import in.sakshi.code.RaidResult;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.desk.command.ArrestAccused;
import in.sakshi.desk.command.AssignIo;
import in.sakshi.desk.command.ConductRaid;
import in.sakshi.desk.command.DoFirFollowUp;
import in.sakshi.desk.command.FirCommand;
import in.sakshi.desk.command.GiveFirCopy;
import in.sakshi.desk.command.NameAccused;
import in.sakshi.desk.command.NoteArrestStatus;
import in.sakshi.desk.command.ProduceAccused;
import in.sakshi.desk.command.ReportInquest;
import in.sakshi.desk.command.ReportToMagistrate;
import in.sakshi.desk.command.ServeAppearanceNotice;
import in.sakshi.desk.command.VisitScene;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fir.IoAssigned;
import in.sakshi.fir.IoChanged;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.Owner;
import in.sakshi.station.Officer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who investigates, the first steps, the accused, and her follow-ups while it goes on. */
class InvestigatingTest {

    private static final Instant REGISTERED = ist("2025-11-11T14:50");
    private static final Instant AN_HOUR_LATER = ist("2025-11-11T15:50");
    private static final Instant NEXT_WEEK = ist("2025-11-19T10:00");

    @Test
    void whatIsInvestigatedIsTheOfficersFromThenOn() {
        Investigated fir = stalking();
        assertThat(fir.ask(assign(SI_AARTI)))
                .first()
                .isEqualTo(new IoAssigned(FIR, asPosted(SI_AARTI), Happened.at(AN_HOUR_LATER)));
        Owner aarti = new Owner(Post.IO, SI_AARTI.id());
        assertThat(fir.due(Duty.INVESTIGATION).owner()).isEqualTo(aarti);
        assertThat(fir.due(Duty.ARREST.id(SAURABH)).owner()).isEqualTo(aarti);
        assertThat(fir.due(Duty.FIR_COPY).owner()).isEqualTo(Owner.of(Post.SHO));
        assertThat(fir.due(Duty.followUp(1)).owner()).isEqualTo(Owner.of(Post.DESK));
        assertThat(fir.ask(assign(SI_AARTI))).isEmpty();
    }

    /** So that the ladder reaches the officer as well as the in-charge twelve hours before the day is over. */
    @Test
    void herExaminationIsTheOfficersTooOnceOneIsNamed() {
        Investigated fir = against("BNS 64(1)").at(AN_HOUR_LATER);
        assertThat(fir.due(Duty.MEDICAL).owner()).isEqualTo(Owner.of(Post.IC));
        fir.and(assign(SI_AARTI));
        assertThat(fir.due(Duty.MEDICAL).owner()).isEqualTo(new Owner(Post.IO, SI_AARTI.id()));
    }

    @Test
    void anotherOfficerTakesOnWhatTheFirstLeft() {
        Investigated fir = stalking().and(assign(SI_AARTI));
        assertThat(fir.ask(new AssignIo(FIR, SHO_RAKESH.id(), "अवकाश", null)))
                .first()
                .isEqualTo(new IoChanged(
                        FIR, asPosted(SI_AARTI), asPosted(SHO_RAKESH), "अवकाश", Happened.at(AN_HOUR_LATER)));
        assertThat(fir.due(Duty.INVESTIGATION).owner()).isEqualTo(new Owner(Post.IO, SHO_RAKESH.id()));
    }

    @Test
    void theOfficerServesAtTheStation() {
        refused(Rule.OFFICER_UNKNOWN, () -> stalking().ask(assign(A_STRANGER)));
        refused(Rule.OFFICER_OF_ANOTHER_UNIT, () -> stalking().ask(assign(SI_KIRAN_OF_BELAGHAT)));
        refused(Rule.NO_TASK_OF_THE_POST, () -> stalking().ask(assign(CT_POOJA)));
    }

    @Test
    void theOfficerIsThereToInvestigate() {
        refused(
                Rule.OFFICER_RELIEVED,
                () -> stalking().where(staffAfter(relieved(SI_AARTI))).ask(assign(SI_AARTI)));
        refused(
                Rule.OFFICER_ON_LEAVE,
                () -> stalking()
                        .where(staffAfter(onLeave(SI_AARTI, "2025-10-01", "2026-10-01")))
                        .ask(assign(SI_AARTI)));
    }

    @Test
    void thatAnOfficerIsBelowTheRankOfTheActIsToldAtOnce() {
        Investigated fir =
                Investigated.registered(under("SCST 3(1)(w)"), REGISTERED).at(AN_HOUR_LATER);
        assertThat(fir.ask(assign(SI_AARTI)))
                .contains(new AlertRaised(
                        FIR.asCase(), AlertKind.INVESTIGATOR_RANK, Owner.of(Post.CO), Happened.at(AN_HOUR_LATER)));
        assertThat(fir.ask(assign(CO_SHALINI))).noneMatch(AlertRaised.class::isInstance);
        assertThat(stalking().ask(assign(SI_AARTI))).noneMatch(AlertRaised.class::isInstance);
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of("BNS 64", new GiveFirCopy(FIR, CopyHolder.VICTIM, null), Duty.FIR_COPY.id()),
                Arguments.of("BNS 64", new ReportToMagistrate(FIR, "सीजेएम", null), Duty.MAGISTRATE_REPORT.id()),
                Arguments.of("BNS 64", new VisitScene(FIR, true, true, null), Duty.SCENE_VISIT.id()),
                Arguments.of("BNS 80", new ReportInquest(FIR, "17/2025", null), Duty.INQUEST.id()),
                Arguments.of("BNS 64", new ArrestAccused(FIR, SAURABH, null), Duty.ARREST.id(SAURABH)),
                Arguments.of("BNS 64", new ServeAppearanceNotice(FIR, SAURABH, null), Duty.ARREST.id(SAURABH)),
                Arguments.of("BNS 64", new NoteArrestStatus(FIR, SAURABH, "स्थगन", null), Duty.ARREST.id(SAURABH)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepMeetsItsDutyInTimeOrLateAndIsRecordedAgainWithoutOne(String section, FirCommand step, ObligationId duty) {
        assertThat(against(section).at(AN_HOUR_LATER).ask(step))
                .filteredOn(ObligationMet.class::isInstance)
                .extracting(met -> ((ObligationMet) met).obligation())
                .containsExactly(duty);
        Investigated late = against(section).at(NEXT_WEEK);
        assertThat(late.ask(step)).hasAtLeastOneElementOfType(ObligationMetLate.class);
        assertThat(late.ask(step)).isNotEmpty().noneMatch(ObligationMetLate.class::isInstance);
    }

    @Test
    void withoutTheExpertTheSceneIsStillToBeVisited() {
        Investigated fir = against("BNS 64").at(AN_HOUR_LATER).and(new VisitScene(FIR, false, true, null));
        assertThat(fir.owes(Duty.SCENE_VISIT)).isTrue();
    }

    @Test
    void whoeverIsArrestedIsBeforeTheMagistrateInADay() {
        Investigated fir = stalking().at(ist("2025-11-11T16:10")).and(new ArrestAccused(FIR, SAURABH, null));
        assertThat(fir.due(Duty.ARREST_PRODUCED.id(SAURABH)).at()).isEqualTo(ist("2025-11-12T16:10"));
        fir.at(ist("2025-11-12T11:00"));
        assertThat(fir.ask(new ProduceAccused(FIR, SAURABH, "सीजेएम", null))).hasSize(2);
        assertThat(fir.owes(Duty.ARREST_PRODUCED)).isFalse();
    }

    @Test
    void whoIsNamedLaterIsToBeArrestedFromThenOn() {
        Investigated fir = Investigated.registered(under("BNS 74").against(unknown(SOMEBODY)), REGISTERED)
                .at(NEXT_WEEK);
        NameAccused command = new NameAccused(FIR, named(SOMEBODY, "दीपक"), null);
        fir.and(command);
        assertThat(fir.due(Duty.ARREST.id(SOMEBODY)).at()).isEqualTo(endOf("2025-11-26"));
        assertThat(fir.file().investigation().accused()).hasSize(1);
        assertThat(fir.ask(command)).isEmpty();
    }

    @Test
    void nothingIsRecordedOfSomebodyWhoWasNotNamed() {
        refused(Rule.ACCUSED_UNKNOWN, () -> stalking().ask(new ArrestAccused(FIR, SOMEBODY, null)));
        refused(Rule.ACCUSED_UNKNOWN, () -> stalking().ask(new ProduceAccused(FIR, SOMEBODY, null, null)));
    }

    @Test
    void aRaidEndsAfterItBegan() {
        Investigated fir = stalking();
        assertThat(fir.ask(raid(REGISTERED, AN_HOUR_LATER))).hasSize(1);
        refused(Rule.BACK_BEFORE_IT_LEFT, () -> fir.ask(raid(AN_HOUR_LATER, REGISTERED)));
        refused(Rule.BACK_BEFORE_IT_LEFT, () -> fir.ask(raid(REGISTERED, NEXT_WEEK)));
    }

    @Test
    void eachFollowUpPlansTheNext() {
        Investigated fir = stalking().at(NEXT_WEEK);
        fir.and(followUp(1));
        assertThat(fir.due(Duty.followUp(2)).at()).isEqualTo(endOf("2025-12-04"));
        fir.and(followUp(1));
        assertThat(fir.file().obligations().open(Duty.FOLLOW_UP::covers)).hasSize(1);
        refused(Rule.FOLLOW_UP_UNKNOWN, () -> fir.ask(followUp(3)));
    }

    @Test
    void nothingIsDoneBeforeTheInformation() {
        Investigated fir = stalking();
        Happened before = Happened.at(REGISTERED.minusMillis(1));
        List<CaseEvent> asInformed = Investigated.registered(
                        under("BNS 64").informedAt(REGISTERED.minusSeconds(60)), REGISTERED)
                .at(AN_HOUR_LATER)
                .ask(new GiveFirCopy(FIR, CopyHolder.VICTIM, before));
        assertThat(asInformed).isNotEmpty();
        refused(Rule.HAPPENED_BEFORE_RECEIVED, () -> fir.ask(new GiveFirCopy(FIR, CopyHolder.VICTIM, before)));
    }

    private static Investigated stalking() {
        return against("BNS 78(2)").at(AN_HOUR_LATER);
    }

    private static Investigated against(String section) {
        return Investigated.registered(under(section).against(named(SAURABH, "सौरभ")), REGISTERED);
    }

    private static AssignIo assign(Officer officer) {
        return new AssignIo(FIR, officer.id(), null, null);
    }

    private static AssignedOfficer asPosted(Officer officer) {
        return new AssignedOfficer(
                officer.id(), officer.rank(), officer.post(), officer.unit().value());
    }

    private static ConductRaid raid(Instant left, Instant back) {
        return new ConductRaid(FIR, null, left, back, RaidResult.NOT_FOUND, 1, null, null);
    }

    private static DoFirFollowUp followUp(int number) {
        return new DoFirFollowUp(FIR, number, ContactMeans.PHONE, FollowUpOutcome.SAFE, null, null, null);
    }
}
