package in.sakshi.command.preventive;

import static in.sakshi.command.acting.Saryupur.NOWHERE;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Saryupur.STAFF;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.casework.Verdict.met;
import static in.sakshi.command.casework.Verdict.metLate;
import static in.sakshi.command.casework.Verdict.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.Post;
import in.sakshi.code.PreventiveResult;
import in.sakshi.code.PreventiveSection;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Told;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.desk.command.ConcludePreventive;
import in.sakshi.desk.command.ExecuteBond;
import in.sakshi.desk.command.IssueShowCause;
import in.sakshi.desk.command.OrderInterimBond;
import in.sakshi.desk.command.PreventiveCommand;
import in.sakshi.desk.command.ProduceDetained;
import in.sakshi.desk.command.RecordBreachOfBond;
import in.sakshi.desk.command.ReleaseDetained;
import in.sakshi.desk.command.SendPreventiveReport;
import in.sakshi.desk.command.TakePreventiveAction;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.preventive.BondBreached;
import in.sakshi.preventive.BondExecuted;
import in.sakshi.preventive.DetainedU170;
import in.sakshi.preventive.InterimBondOrdered;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveConcluded;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.preventive.PreventiveReportSent;
import in.sakshi.preventive.ProducedBeforeMagistrate;
import in.sakshi.preventive.ReleasedU170;
import in.sakshi.preventive.ShowCauseIssued;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.StationCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One of the two companions of the worked case C3: detained, produced, ordered to show cause, bound. */
class PreventiveTest {

    private static final PreventiveId ID = new PreventiveId(new UUID(0, 61));
    private static final CaseId CASE = ID.asCase();
    private static final EntryNumber NUMBER =
            new EntryNumber(new RegisterId(RAMGARHI.code(), RegisterId.PREVENTIVE, 2025), 9);
    private static final PreventivePerson DEEPAK =
            new PreventivePerson("दीपक", 22, "रामलाल", "ग्राम बेलवा", "9000000007");
    private static final Set<PreventiveSection> CHAIN =
            Set.of(PreventiveSection.P170, PreventiveSection.P126, PreventiveSection.P135);
    private static final Set<PreventiveSection> PEACE = Set.of(PreventiveSection.P126);
    private static final Owner STATION = Owner.of(Post.SHO);
    private static final ObligationId PRODUCED = Duty.PREVENTIVE_PRODUCED.id();
    private static final ObligationId INQUIRY = Duty.PREVENTIVE_INQUIRY.id();

    private static final Instant DETAINED = ist("2025-11-11T13:55");
    private static final Instant DAY_IS_OVER = ist("2025-11-12T13:55");
    private static final Instant AT_COURT = ist("2025-11-12T11:00");
    private static final Instant SHOW_CAUSE = ist("2025-11-12T11:30");
    private static final Instant BOUND = ist("2025-11-20T12:00");

    @Test
    void everyCommandIsDecidedOn() {
        Set<Class<?>> decided = new HashSet<>(PreventiveFiles.RULINGS.commands());
        decided.add(TakePreventiveAction.class);
        assertThat(decided).containsExactlyInAnyOrder(PreventiveCommand.class.getPermittedSubclasses());
    }

    @Test
    void whoeverIsDetainedIsReleasedOrProducedWithinADay() {
        Happened happened = Happened.at(DETAINED);
        assertThat(taken(CHAIN, DETAINED))
                .containsExactly(
                        new PreventiveActionTaken(
                                ID, NUMBER, DEEPAK, CHAIN, null, "जी0डी0 027", "छात्राओं पर टिप्पणी", happened),
                        new DetainedU170(ID, "031", happened),
                        opened(CASE, PRODUCED, "D-19", STATION, DAY_IS_OVER).apply(happened));
    }

    @Test
    void withoutSection170NobodyIsDetained() {
        assertThat(taken(PEACE, DETAINED)).singleElement().isInstanceOf(PreventiveActionTaken.class);
        told(PEACE).when(produce()).refused(Rule.NOT_DETAINED);
        told(PEACE).when(release()).refused(Rule.NOT_DETAINED);
    }

    @Test
    void producedAfterTwentyOneHoursIsInTime() {
        told(CHAIN)
                .at(AT_COURT)
                .when(produce())
                .records(
                        happened -> new ProducedBeforeMagistrate(ID, "एसडीएम सदर", happened),
                        met(CASE, PRODUCED, DAY_IS_OVER));
    }

    @Test
    void releasedAMillisecondAfterTheDayIsLate() {
        told(CHAIN)
                .at(DAY_IS_OVER.plusMillis(1))
                .when(release())
                .records(
                        happened -> new ReleasedU170(ID, "माफीनामा", happened),
                        metLate(CASE, PRODUCED, DAY_IS_OVER, Duration.ofMillis(1)));
    }

    @Test
    void onceProducedNobodyIsProducedOrReleasedAgain() {
        told(CHAIN).at(AT_COURT).done(produce()).when(produce()).staysQuiet();
        told(CHAIN).at(AT_COURT).done(produce()).when(release()).staysQuiet();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-12T11:30, 2026-05-12",
        "2025-08-31T10:00, 2026-02-28",
        "2027-08-31T10:00, 2028-02-29",
        "2025-11-11T23:59, 2026-05-11",
        "2025-11-12T00:00, 2026-05-12"
    })
    void theInquiryEndsAfterSixCalendarMonths(String order, String lastDay) {
        Instant ordered = ist(order);
        Told.of(PreventiveFiles.RULINGS, file(CHAIN, ordered), ordered)
                .when(showCause())
                .records(
                        happened -> new ShowCauseIssued(ID, "आदेश 44", happened),
                        opened(CASE, INQUIRY, "D-21", STATION, endOf(lastDay)));
    }

    @Test
    void aSecondOrderGivesTheInquiryNoMoreTime() {
        told(CHAIN)
                .at(SHOW_CAUSE)
                .done(showCause())
                .at(BOUND)
                .when(showCause())
                .records(happened -> new ShowCauseIssued(ID, "आदेश 44", happened));
    }

    @Test
    void reportAndInterimBondAreWrittenDown() {
        told(CHAIN)
                .at(AT_COURT)
                .when(new SendPreventiveReport(ID, PEACE, "112/2025", "एसडीएम सदर", null))
                .records(happened -> new PreventiveReportSent(ID, PEACE, "112/2025", "एसडीएम सदर", happened));
        told(CHAIN)
                .at(AT_COURT)
                .when(new OrderInterimBond(ID, 50_000, null))
                .records(happened -> new InterimBondOrdered(ID, 50_000, happened));
        told(CHAIN)
                .when(new SendPreventiveReport(ID, Set.of(), "112/2025", "एसडीएम सदर", null))
                .refused(Rule.PREVENTIVE_SECTION_MISSING);
    }

    @Test
    void aBondOfSixMonthsBinds() {
        told(CHAIN)
                .at(BOUND)
                .when(bond("2025-11-20", "2026-05-20"))
                .records(happened -> new BondExecuted(
                        ID, 50_000, 2, LocalDate.parse("2025-11-20"), LocalDate.parse("2026-05-20"), happened));
    }

    @Test
    void aYearIsTheMostOfAHabitualOffenderThree() {
        Told peace = told(PEACE).at(BOUND);
        assertThat(peace.when(bond("2025-11-20", "2026-11-20")).refusal()).isNull();
        peace.when(bond("2025-11-20", "2026-11-21")).refused(Rule.BOND_BEYOND_THE_LAW);
        Told habitual = told(PEACE)
                .at(BOUND)
                .done(new SendPreventiveReport(ID, Set.of(PreventiveSection.P129), "112/2025", "एसडीएम सदर", null));
        assertThat(habitual.when(bond("2025-11-20", "2028-11-20")).refusal()).isNull();
        habitual.when(bond("2025-11-20", "2028-11-21")).refused(Rule.BOND_BEYOND_THE_LAW);
    }

    @Test
    void aBondThatBeganInALeapYearEndsOnTheLastOfFebruary() {
        Told told = Told.of(PreventiveFiles.RULINGS, file(PEACE, ist("2028-02-29T10:00")), ist("2028-02-29T10:00"));
        assertThat(told.when(bond("2028-02-29", "2029-02-28")).refusal()).isNull();
        told.when(bond("2028-02-29", "2029-03-01")).refused(Rule.BOND_BEYOND_THE_LAW);
    }

    @Test
    void aBondEndsAfterItBegins() {
        told(PEACE).when(bond("2025-11-20", "2025-11-20")).refused(Rule.BOND_ENDS_BEFORE_IT_BEGINS);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-20T12:00, true", "2026-05-20T23:59, true", "2026-05-21T00:00, false"})
    void onlyABondThatBindsIsBroken(String when, boolean binds) {
        Told bound =
                told(CHAIN).at(BOUND).done(bond("2025-11-20", "2026-05-20")).at(ist(when));
        if (binds) {
            bound.when(breach()).records(happened -> new BondBreached(ID, "पुनः पीछा किया", happened));
        } else {
            bound.when(breach()).refused(Rule.BOND_NOT_IN_FORCE);
        }
    }

    @Test
    void whereNoBondWasGivenNoneIsBroken() {
        told(CHAIN).at(BOUND).when(breach()).refused(Rule.BOND_NOT_IN_FORCE);
    }

    @Test
    void theResultEndsTheInquiryOnce() {
        Told inquired = told(CHAIN).at(SHOW_CAUSE).done(showCause()).at(BOUND);
        inquired.when(conclude())
                .records(
                        happened -> new PreventiveConcluded(ID, PreventiveResult.BOUND, happened),
                        met(CASE, INQUIRY, endOf("2026-05-12")));
        inquired.done(conclude()).when(conclude()).refused(Rule.PREVENTIVE_CONCLUDED_ALREADY);
    }

    @Test
    void anActionNeedsAStationThatIsKnownAndASection() {
        refused(Rule.STATION_UNKNOWN, take(NOWHERE, CHAIN));
        refused(Rule.PREVENTIVE_SECTION_MISSING, take(RAMGARHI.code(), Set.of()));
    }

    private static void refused(Rule rule, TakePreventiveAction command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Detaining.check(command, desk(DETAINED)))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static Told told(Set<PreventiveSection> sections) {
        return Told.of(PreventiveFiles.RULINGS, file(sections, DETAINED), DETAINED);
    }

    private static PreventiveFile file(Set<PreventiveSection> sections, Instant at) {
        List<CaseEvent> events = taken(sections, at);
        PreventiveFile file = PreventiveFile.opened((PreventiveActionTaken) events.get(0));
        for (CaseEvent event : events.subList(1, events.size())) {
            file = file.after(event);
        }
        return file;
    }

    private static List<CaseEvent> taken(Set<PreventiveSection> sections, Instant at) {
        return Detaining.take(take(RAMGARHI.code(), sections), NUMBER, desk(at));
    }

    private static TakePreventiveAction take(StationCode station, Set<PreventiveSection> sections) {
        return new TakePreventiveAction(
                ID, station, DEEPAK, sections, null, "जी0डी0 027", "छात्राओं पर टिप्पणी", "031", null);
    }

    private static Desk desk(Instant now) {
        return new Desk(SI_AARTI, now, STAFF, PackagedRules.BOOK);
    }

    private static ProduceDetained produce() {
        return new ProduceDetained(ID, "एसडीएम सदर", null);
    }

    private static ReleaseDetained release() {
        return new ReleaseDetained(ID, "माफीनामा", null);
    }

    private static IssueShowCause showCause() {
        return new IssueShowCause(ID, "आदेश 44", null);
    }

    private static ExecuteBond bond(String from, String to) {
        return new ExecuteBond(ID, 50_000, 2, LocalDate.parse(from), LocalDate.parse(to), null);
    }

    private static RecordBreachOfBond breach() {
        return new RecordBreachOfBond(ID, "पुनः पीछा किया", null);
    }

    private static ConcludePreventive conclude() {
        return new ConcludePreventive(ID, PreventiveResult.BOUND, null);
    }
}
