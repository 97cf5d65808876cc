package in.sakshi.command.oversight;

import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.FirOrigin;
import in.sakshi.code.Post;
import in.sakshi.code.PreventiveSection;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.command.casework.Told;
import in.sakshi.command.fir.FirFiles;
import in.sakshi.command.preventive.PreventiveFiles;
import in.sakshi.desk.command.OrderExtension;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirId;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirReport;
import in.sakshi.fir.Informant;
import in.sakshi.fir.Occurrence;
import in.sakshi.fir.RecordingOfficer;
import in.sakshi.fir.Victim;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.oversight.ExtensionOrdered;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** More time by order of a court (D-17) or of a magistrate (D-21). */
class ExtendingTest {

    private static final FirId FIR = new FirId(new UUID(0, 17));
    private static final PreventiveId ACTION = new PreventiveId(new UUID(0, 21));
    private static final ObligationId FURTHER = Duty.FURTHER_INVESTIGATION.id();
    private static final ObligationId INQUIRY = Duty.PREVENTIVE_INQUIRY.id();

    private static final Instant BEGUN = ist("2025-12-22T12:00");
    private static final String NINETY_DAYS_ON = "2026-03-22";
    private static final String SIX_MONTHS_ON = "2026-06-22";
    private static final Instant ORDERED = ist("2026-03-16T15:00");
    private static final String REASON = "प्रयोगशाला की आख्या अप्राप्त";

    @Test
    void theCourtGivesAFurtherInvestigationMoreTime() {
        OrderExtension order = order(FIR.asCase(), "2026-03-16", "2026-05-31", null);
        investigation()
                .when(order)
                .records(ordered(order), moved(FIR.asCase(), FURTHER, "D-17", NINETY_DAYS_ON, "2026-05-31"));
    }

    @Test
    void alsoOneThatIsLateAndASecondOfItsKindAndASecondTime() {
        OrderExtension late = order(FIR.asCase(), "2026-04-01", "2026-05-31", REASON);
        investigation()
                .at(ist("2026-04-01T12:00"))
                .when(late)
                .records(ordered(late), moved(FIR.asCase(), FURTHER, "D-17", NINETY_DAYS_ON, "2026-05-31"));
        OrderExtension again = order(FIR.asCase(), "2026-04-02", "2026-06-30", null);
        investigation()
                .at(ist("2026-04-02T12:00"))
                .done(late)
                .when(again)
                .records(ordered(again), moved(FIR.asCase(), FURTHER, "D-17", "2026-05-31", "2026-06-30"));
        ObligationId second = Duty.FURTHER_INVESTIGATION.id("2");
        report().due(second, "D-17", BEGUN)
                .at(ORDERED)
                .when(order(FIR.asCase(), "2026-03-16", "2026-05-31", null))
                .records(
                        ordered(order(FIR.asCase(), "2026-03-16", "2026-05-31", null)),
                        moved(FIR.asCase(), second, "D-17", NINETY_DAYS_ON, "2026-05-31"));
    }

    @Test
    void theMagistrateGivesAnInquiryMoreTimeForSpecialReasons() {
        OrderExtension order = order(ACTION.asCase(), SIX_MONTHS_ON, "2026-09-30", REASON);
        inquiry()
                .at(ist("2026-06-23T10:00"))
                .when(order)
                .records(ordered(order), moved(ACTION.asCase(), INQUIRY, "D-21", SIX_MONTHS_ON, "2026-09-30"));
    }

    @Test
    void withoutSpecialReasonsOrAfterItsEndAnInquiryIsOver() {
        inquiry().when(order(ACTION.asCase(), "2026-03-16", "2026-09-30", null)).refused(Rule.SPECIAL_REASONS_MISSING);
        inquiry()
                .at(ist("2026-06-23T10:00"))
                .when(order(ACTION.asCase(), "2026-06-23", "2026-09-30", REASON))
                .refused(Rule.INQUIRY_ENDED_BY_LAW);
    }

    @Test
    void nothingElseIsExtended() {
        report().at(ORDERED)
                .when(order(FIR.asCase(), "2026-03-16", "2026-05-31", REASON))
                .refused(Rule.NOTHING_TO_EXTEND);
        report().due(Duty.INVESTIGATION.id(), "D-15-60", BEGUN)
                .at(ORDERED)
                .when(order(FIR.asCase(), "2026-03-16", "2026-05-31", REASON))
                .refused(Rule.NOTHING_TO_EXTEND);
        action().at(ORDERED)
                .when(order(ACTION.asCase(), "2026-03-16", "2026-09-30", REASON))
                .refused(Rule.NOTHING_TO_EXTEND);
        Told.complaint(Overseeing.RULINGS, BEGUN)
                .due(Duty.DISPOSAL.id(), "D-82", BEGUN)
                .at(ORDERED)
                .when(order(Told.CASE, "2026-03-16", "2026-05-31", REASON))
                .refused(Rule.NOTHING_TO_EXTEND);
    }

    @Test
    void anOrderIsNotRecordedBeforeItIsMade() {
        investigation()
                .when(order(FIR.asCase(), "2026-03-17", "2026-05-31", null))
                .refused(Rule.ORDER_NOT_MADE_YET);
    }

    @Test
    void moreTimeIsLaterThanThePresentLimit() {
        for (String until : List.of(NINETY_DAYS_ON, "2026-03-21")) {
            investigation().when(order(FIR.asCase(), "2026-03-16", until, null)).refused(Rule.EXTENSION_NOT_LATER);
        }
    }

    @Test
    void theSameOrderAgainIsQuietAnotherUntilTheSameDayIsNot() {
        OrderExtension order = order(FIR.asCase(), "2026-03-16", "2026-05-31", null);
        Told extended = investigation().done(order);
        extended.when(order).staysQuiet();
        extended.when(order(FIR.asCase(), "2026-03-15", "2026-05-31", null)).refused(Rule.EXTENSION_NOT_LATER);
        extended.when(order(FIR.asCase(), "2026-03-16", "2026-05-31", REASON)).refused(Rule.EXTENSION_NOT_LATER);
    }

    private static OrderExtension order(CaseId id, String orderedOn, String until, @Nullable String reason) {
        return new OrderExtension(
                id, "विशेष न्यायालय", LocalDate.parse(orderedOn), LocalDate.parse(until), reason, null);
    }

    private static Function<Happened, CaseEvent> ordered(OrderExtension order) {
        return happened -> new ExtensionOrdered(
                order.caseId(), order.court(), order.orderedOn(), order.until(), order.reason(), happened);
    }

    private static Function<Happened, CaseEvent> moved(
            CaseId id, ObligationId duty, String rule, String from, String to) {
        return happened -> new ObligationDueChanged(id, duty, rule, endOf(from), endOf(to), happened);
    }

    private static Told investigation() {
        return report().due(FURTHER, "D-17", new Owner(Post.IO, null), BEGUN).at(ORDERED);
    }

    private static Told inquiry() {
        return action().due(INQUIRY, "D-21", Owner.of(Post.SHO), BEGUN).at(ORDERED);
    }

    private static Told report() {
        FirReport report = new FirReport(
                List.of(new Section(Act.BNS, "78(2)")),
                new Occurrence(null, null, null),
                null,
                FirOrigin.DIRECT,
                new Informant(null, null),
                new Victim(null, 19, Sex.WOMAN),
                List.of());
        FirRegistered registered = new FirRegistered(
                FIR,
                number(RegisterId.FIR),
                "0268/2025",
                report,
                BEGUN,
                null,
                new RecordingOfficer(SI_AARTI.id(), Sex.WOMAN, Rank.SI),
                Happened.at(BEGUN));
        return Told.of(Overseeing.RULINGS, FirFiles.opened(registered), BEGUN);
    }

    private static Told action() {
        PreventivePerson person = new PreventivePerson("दीपक", 22, "रामलाल", "ग्राम बेलवा", "9000000007");
        PreventiveActionTaken taken = new PreventiveActionTaken(
                ACTION,
                number(RegisterId.PREVENTIVE),
                person,
                Set.of(PreventiveSection.P126),
                null,
                "रपट 12",
                "पीछा करता है",
                Happened.at(BEGUN));
        return Told.of(Overseeing.RULINGS, PreventiveFiles.opened(taken), BEGUN);
    }

    private static EntryNumber number(String book) {
        return new EntryNumber(new RegisterId(RAMGARHI.code(), book, 2025), 7);
    }
}
