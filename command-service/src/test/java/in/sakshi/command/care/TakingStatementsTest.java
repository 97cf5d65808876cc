package in.sakshi.command.care;

import static in.sakshi.command.acting.Saryupur.ASI_REKHA;
import static in.sakshi.command.acting.Saryupur.A_STRANGER;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.casework.Told.CASE;
import static in.sakshi.command.casework.Verdict.alert;
import static in.sakshi.command.casework.Verdict.met;
import static in.sakshi.command.casework.Verdict.metLate;

import in.sakshi.care.ChildStatementRecorded;
import in.sakshi.care.MagistrateStatementRecorded;
import in.sakshi.care.MagistrateStatementRequested;
import in.sakshi.care.StatementRecorded;
import in.sakshi.casework.CaseEvent;
import in.sakshi.code.AlertKind;
import in.sakshi.code.StatementPlace;
import in.sakshi.code.StatementSection;
import in.sakshi.command.casework.Told;
import in.sakshi.desk.command.RecordChildStatement;
import in.sakshi.desk.command.RecordMagistrateStatement;
import in.sakshi.desk.command.RecordStatement;
import in.sakshi.desk.command.RequestMagistrateStatement;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who took down what she said: always recorded; where it was not as the law wants it, the circle officer is told at once. */
class TakingStatementsTest {

    private static final ObligationId STATEMENT = Duty.STATEMENT.id();
    private static final ObligationId BEFORE_THE_COURT = Duty.STATEMENT_183.id();
    private static final Instant RECEIVED = ist("2025-11-24T20:15");
    private static final Instant NOON = ist("2025-11-25T12:00");
    private static final Instant DUE = ist("2025-11-25T20:15");

    @ParameterizedTest
    @EnumSource
    void aWomanOfficerTakesItDownAndNobodyNeedsToBeTold(StatementSection section) {
        told().by(SI_AARTI)
                .when(statement(section, null))
                .records(statementBy(SI_AARTI, section), met(CASE, STATEMENT, DUE));
    }

    @ParameterizedTest
    @EnumSource
    void aManTakesItDownAndTheCircleIsTold(StatementSection section) {
        told().by(SHO_RAKESH)
                .when(statement(section, null))
                .records(
                        statementBy(SHO_RAKESH, section),
                        met(CASE, STATEMENT, DUE),
                        alert(CASE, AlertKind.WOMAN_RECORDER));
    }

    @Test
    void whoeverEntersItMayNameWhoTookItDown() {
        told().by(SHO_RAKESH)
                .when(statement(StatementSection.S180, SI_AARTI.id()))
                .records(statementBy(SI_AARTI, StatementSection.S180), met(CASE, STATEMENT, DUE));
        told().when(statement(StatementSection.S180, A_STRANGER.id())).refused(Rule.RECORDER_UNKNOWN);
        told().when(childStatement(A_STRANGER.id(), false)).refused(Rule.RECORDER_UNKNOWN);
    }

    @Test
    void theChildIsHeardByAWomanSubInspectorInPlainClothes() {
        told().by(SI_AARTI)
                .when(childStatement(null, false))
                .records(childStatementBy(SI_AARTI, StatementPlace.RESIDENCE, false, false), met(CASE, STATEMENT, DUE));
    }

    @Test
    void aLowerRankAndAUniformAreEachTold() {
        told().by(ASI_REKHA)
                .when(childStatement(null, true))
                .records(
                        childStatementBy(ASI_REKHA, StatementPlace.RESIDENCE, true, false),
                        met(CASE, STATEMENT, DUE),
                        alert(CASE, AlertKind.WOMAN_RECORDER),
                        alert(CASE, AlertKind.UNIFORM));
    }

    @Test
    void aManIsToldOfWhateverHisRank() {
        told().by(SHO_RAKESH)
                .when(childStatement(null, false))
                .records(
                        childStatementBy(SHO_RAKESH, StatementPlace.RESIDENCE, false, false),
                        met(CASE, STATEMENT, DUE),
                        alert(CASE, AlertKind.WOMAN_RECORDER));
    }

    @Test
    void thatTheAccusedCameNearIsTold() {
        told().by(SI_AARTI)
                .when(new RecordChildStatement(CASE, null, StatementPlace.RESIDENCE, false, true, true, false, null))
                .records(
                        childStatementBy(SI_AARTI, StatementPlace.RESIDENCE, false, true),
                        met(CASE, STATEMENT, DUE),
                        alert(CASE, AlertKind.ACCUSED_NEAR));
    }

    @ParameterizedTest
    @CsvSource({"17:59, false", "18:00, true", "23:59, true", "05:59, true", "06:00, false"})
    void aNightAtTheStationIsTold(String time, boolean told) {
        Instant heard = time.startsWith("0") ? ist("2025-11-25T" + time) : ist("2025-11-24T" + time);
        Function<Happened, CaseEvent> recorded = childStatementBy(SI_AARTI, StatementPlace.STATION, false, false);
        Told case24 = Told.complaint(Caring.RULINGS, ist("2025-11-24T17:00"))
                .at(heard)
                .by(SI_AARTI);
        RecordChildStatement command =
                new RecordChildStatement(CASE, null, StatementPlace.STATION, false, false, true, false, null);
        if (told) {
            case24.when(command).records(recorded, alert(CASE, AlertKind.NIGHT));
        } else {
            case24.when(command).records(recorded);
        }
    }

    @Test
    void askingTheCourtDoesNotMeetTheDutyAndBeingHeardDoes() {
        told().when(new RequestMagistrateStatement(CASE, "सीजेएम सरयूपुर", "88/2025", null))
                .records(happened -> new MagistrateStatementRequested(CASE, "सीजेएम सरयूपुर", "88/2025", happened));
        told().at(DUE).when(heard()).records(TakingStatementsTest::heardThen, met(CASE, BEFORE_THE_COURT, DUE));
    }

    @Test
    void heardOnTheNextAfternoonIsLate() {
        told().at(ist("2025-11-26T15:00"))
                .when(heard())
                .records(
                        TakingStatementsTest::heardThen,
                        metLate(
                                CASE,
                                BEFORE_THE_COURT,
                                DUE,
                                Duration.ofHours(18).plusMinutes(45)));
    }

    private static Told told() {
        return Told.complaint(Caring.RULINGS, RECEIVED)
                .due(STATEMENT, "D-08", RECEIVED)
                .due(BEFORE_THE_COURT, "D-10", RECEIVED)
                .at(NOON);
    }

    private static RecordStatement statement(StatementSection section, @Nullable OfficerId recorder) {
        return new RecordStatement(CASE, section, recorder, StatementPlace.HER_CHOICE, true, false, null);
    }

    private static Function<Happened, CaseEvent> statementBy(Officer by, StatementSection section) {
        return happened -> new StatementRecorded(
                CASE, section, by.id(), by.rank(), by.personsSex(), StatementPlace.HER_CHOICE, true, false, happened);
    }

    private static RecordChildStatement childStatement(@Nullable OfficerId recorder, boolean inUniform) {
        return new RecordChildStatement(CASE, recorder, StatementPlace.RESIDENCE, inUniform, false, true, false, null);
    }

    private static Function<Happened, CaseEvent> childStatementBy(
            Officer by, StatementPlace place, boolean inUniform, boolean accusedNear) {
        return happened -> new ChildStatementRecorded(
                CASE, by.id(), by.rank(), by.personsSex(), place, inUniform, accusedNear, true, false, happened);
    }

    private static RecordMagistrateStatement heard() {
        return new RecordMagistrateStatement(CASE, "सीजेएम सरयूपुर", true, false, true, null);
    }

    private static MagistrateStatementRecorded heardThen(Happened happened) {
        return new MagistrateStatementRecorded(CASE, "सीजेएम सरयूपुर", true, false, true, happened);
    }
}
