package in.sakshi.command.fir;

import static in.sakshi.command.acting.Saryupur.A_STRANGER;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.THURSDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.casework.Verdict.alert;
import static in.sakshi.command.casework.Verdict.met;
import static in.sakshi.command.casework.Verdict.metLate;
import static in.sakshi.command.fir.Asked.FIR;
import static in.sakshi.command.fir.Asked.sections;
import static in.sakshi.command.fir.Asked.under;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.care.ChildStatementRecorded;
import in.sakshi.care.MagistrateStatementRecorded;
import in.sakshi.care.StatementRecorded;
import in.sakshi.casework.AlertRaised;
import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.AlertKind;
import in.sakshi.code.Post;
import in.sakshi.code.StatementPlace;
import in.sakshi.code.StatementSection;
import in.sakshi.command.care.Caring;
import in.sakshi.command.casework.Told;
import in.sakshi.desk.command.AlterSections;
import in.sakshi.desk.command.ReceiveEFirInformation;
import in.sakshi.desk.command.RecordChildStatement;
import in.sakshi.desk.command.RecordMagistrateStatement;
import in.sakshi.desk.command.RecordStatement;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fir.Informant;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What she said, in a first information report: by its sections it follows whether a woman should have taken it down (BNSS s. 180(3),
 * proviso), and what is owed; under section 176 a woman always should.
 */
class StatementInAReportTest {

    private static final CaseId CASE = FIR.asCase();
    private static final Instant AFTERNOON = ist("2025-10-06T15:00");

    @ParameterizedTest
    @CsvSource({
        "BNS 74,     S180, true",
        "BNS 74,     S176, true",
        "IPC 354,    S180, true",
        "IPC 354,    S176, true",
        "BNS 115(2), S180, false",
        "BNS 115(2), S176, true",
        "IPC 323,    S180, false",
        "IPC 323,    S176, true"
    })
    void thatAManTookItDownIsToldWhereAWomanShouldHave(String section, StatementSection under, boolean told) {
        assertAlertOfAMan(registered(section), under, told);
    }

    @ParameterizedTest
    @CsvSource({
        "BNS 74,     S180",
        "BNS 74,     S176",
        "IPC 354,    S180",
        "IPC 354,    S176",
        "BNS 115(2), S180",
        "BNS 115(2), S176",
        "IPC 323,    S180",
        "IPC 323,    S176"
    })
    void ofAWomanOfficerNobodyIsTold(String section, StatementSection under) {
        told(registered(section)).by(SI_AARTI).when(statement(under, null)).records(statementBy(SI_AARTI, under));
        told(registered(section))
                .by(SHO_RAKESH)
                .when(statement(under, SI_AARTI.id()))
                .records(statementBy(SI_AARTI, under));
    }

    @Test
    void oneSectionThatAsksForAWomanIsEnough() {
        assertAlertOfAMan(registered("BNS 115(2)", "BNS 74"), StatementSection.S180, true);
    }

    @Test
    void theSectionsOfTheReportAsTheyAreNowCount() {
        AlterSections toModesty = new AlterSections(FIR, sections("BNS 74"), List.of(), "बयान से", null);
        AlterSections toHurt =
                new AlterSections(FIR, sections("BNS 115(2)"), sections("BNS 74"), "बयान में नहीं", null);
        assertAlertOfAMan(registered("BNS 115(2)").and(toModesty), StatementSection.S180, true);
        assertAlertOfAMan(registered("BNS 74").and(toHurt), StatementSection.S180, false);
    }

    /** What it will be registered under is not known before. */
    @Test
    void ofInformationThatIsNoReportYetAWomanTakesItDown() {
        Investigated fir = new Investigated().at(MONDAY);
        ReceiveEFirInformation command = new ReceiveEFirInformation(
                FIR, RAMGARHI.code(), "E-17", sections("BNS 115(2)"), new Informant(null, null), null);
        fir.began(ReceivingElectronically.receive(command, Investigated.NUMBER, fir.desk()));
        assertAlertOfAMan(fir, StatementSection.S180, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BNS 74", "IPC 354"})
    void outragedModestyIsHeardByTheMagistrateInThreeDays(String section) {
        Investigated fir = registered(section);
        assertThat(fir.due(Duty.STATEMENT_183).rule()).isEqualTo("D-10-OTHER");
        assertThat(fir.due(Duty.STATEMENT_183).at()).isEqualTo(THURSDAY);
        assertThat(fir.due(Duty.STATEMENT_183).owner()).isEqualTo(Owner.of(Post.SHO));
        assertThat(fir.owes(Duty.STATEMENT)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BNS 115(2)", "IPC 323"})
    void ofHurtNoStatementIsOwed(String section) {
        Investigated fir = registered(section);
        assertThat(fir.owes(Duty.STATEMENT)).isFalse();
        assertThat(fir.owes(Duty.STATEMENT_183)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"BNS 64, S180", "BNS 64, S176", "IPC 376, S180", "IPC 376, S176"})
    void ofRapeItIsOwedInADayAndMetOnceUnderWhicheverSection(String section, StatementSection under) {
        Investigated fir = registered(section);
        assertThat(fir.due(Duty.STATEMENT).rule()).isEqualTo("D-08");
        assertThat(fir.due(Duty.STATEMENT_183).rule()).isEqualTo("D-10");
        told(fir)
                .by(SI_AARTI)
                .when(statement(under, null))
                .records(statementBy(SI_AARTI, under), met(CASE, Duty.STATEMENT.id(), TUESDAY));
        told(fir)
                .by(SI_AARTI)
                .done(statement(under, null))
                .when(statement(under, null))
                .records(statementBy(SI_AARTI, under));
    }

    @Test
    void whoeverTookItDownItIsMetAndTheCircleIsToldBesides() {
        told(registered("BNS 64"))
                .by(SHO_RAKESH)
                .when(statement(StatementSection.S180, null))
                .records(
                        statementBy(SHO_RAKESH, StatementSection.S180),
                        met(CASE, Duty.STATEMENT.id(), TUESDAY),
                        alert(CASE, AlertKind.WOMAN_RECORDER));
    }

    @Test
    void afterADayItIsLate() {
        told(registered("BNS 64"))
                .at(TUESDAY.plusSeconds(1))
                .by(SI_AARTI)
                .when(statement(StatementSection.S176, null))
                .records(
                        statementBy(SI_AARTI, StatementSection.S176),
                        metLate(CASE, Duty.STATEMENT.id(), TUESDAY, Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BNS 74", "IPC 354"})
    void whatTheMagistrateHeardMeetsWhatIsOwedAndNothingElseDoes(String section) {
        Told fir = told(registered(section)).by(SI_AARTI).done(statement(StatementSection.S180, null));
        fir.showsDue(Duty.STATEMENT_183.id(), THURSDAY);
        fir.when(heard())
                .records(
                        happened -> new MagistrateStatementRecorded(CASE, "सीजेएम", true, true, true, happened),
                        met(CASE, Duty.STATEMENT_183.id(), THURSDAY));
    }

    @Test
    void ofAChildAWomanSubInspectorTakesItDownWhateverTheSections() {
        RecordChildStatement command =
                new RecordChildStatement(CASE, null, StatementPlace.RESIDENCE, false, false, true, false, null);
        told(registered("BNS 115(2)"))
                .by(SHO_RAKESH)
                .when(command)
                .records(
                        happened -> new ChildStatementRecorded(
                                CASE,
                                SHO_RAKESH.id(),
                                SHO_RAKESH.rank(),
                                SHO_RAKESH.personsSex(),
                                StatementPlace.RESIDENCE,
                                false,
                                false,
                                true,
                                false,
                                happened),
                        alert(CASE, AlertKind.WOMAN_RECORDER));
    }

    @Test
    void whoTookItDownIsKnown() {
        told(registered("BNS 74"))
                .when(statement(StatementSection.S180, A_STRANGER.id()))
                .refused(Rule.RECORDER_UNKNOWN);
    }

    @Test
    void whatSheSaidAfterTheInformationAndBeforeTheNumberIsOfTheReport() {
        Investigated fir = Investigated.registered(under("BNS 74").informedAt(MONDAY), AFTERNOON);
        told(fir).when(saidAt(MONDAY)).records(statementBy(SI_AARTI, StatementSection.S180));
        told(fir).when(saidAt(MONDAY.minusMillis(1))).refused(Rule.HAPPENED_BEFORE_RECEIVED);
    }

    private static void assertAlertOfAMan(Investigated fir, StatementSection under, boolean told) {
        List<CaseEvent> events =
                told(fir).by(SHO_RAKESH).when(statement(under, null)).events();
        assertThat(events)
                .startsWith(statementBy(SHO_RAKESH, under).apply(Happened.at(AFTERNOON)))
                .hasSize(told ? 2 : 1);
        if (told) {
            assertThat(events)
                    .endsWith(
                            new AlertRaised(CASE, AlertKind.WOMAN_RECORDER, Owner.of(Post.CO), Happened.at(AFTERNOON)));
        }
    }

    private static Investigated registered(String... sections) {
        return Investigated.registered(under(sections), MONDAY);
    }

    private static Told told(Investigated fir) {
        return Told.of(Caring.RULINGS, fir.file(), AFTERNOON);
    }

    private static RecordStatement statement(StatementSection section, @Nullable OfficerId recorder) {
        return new RecordStatement(CASE, section, recorder, StatementPlace.HER_CHOICE, true, false, null);
    }

    private static RecordStatement saidAt(Instant moment) {
        return new RecordStatement(
                CASE,
                StatementSection.S180,
                SI_AARTI.id(),
                StatementPlace.HER_CHOICE,
                true,
                false,
                Happened.at(moment));
    }

    private static RecordMagistrateStatement heard() {
        return new RecordMagistrateStatement(CASE, "सीजेएम", true, true, true, null);
    }

    private static Function<Happened, CaseEvent> statementBy(Officer by, StatementSection section) {
        return happened -> new StatementRecorded(
                CASE, section, by.id(), by.rank(), by.personsSex(), StatementPlace.HER_CHOICE, true, false, happened);
    }
}
