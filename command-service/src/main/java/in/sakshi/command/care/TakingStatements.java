package in.sakshi.command.care;

import in.sakshi.care.ChildStatementRecorded;
import in.sakshi.care.MagistrateStatementRecorded;
import in.sakshi.care.MagistrateStatementRequested;
import in.sakshi.care.StatementRecorded;
import in.sakshi.casework.CaseEvent;
import in.sakshi.code.AlertKind;
import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.code.StatementPlace;
import in.sakshi.code.StatementSection;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.desk.command.RecordChildStatement;
import in.sakshi.desk.command.RecordMagistrateStatement;
import in.sakshi.desk.command.RecordStatement;
import in.sakshi.desk.command.RequestMagistrateStatement;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import in.sakshi.station.Officer;
import java.time.LocalTime;
import java.util.List;

/**
 * What she said, and who took it down (बयान). Whoever did, it is recorded; where it should have been a woman, the circle is
 * told.
 */
final class TakingStatements {

    private static final Owner CIRCLE = Owner.of(Post.CO);

    /** The law says night and no hours; these err on the side of the child. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private TakingStatements() {}

    static List<CaseEvent> record(OpenFile file, RecordStatement command, Desk desk) {
        Decision decision = file.decide(command, desk);
        Officer recorder = Officers.recorder(command.recorder(), desk);
        decision.record(new StatementRecorded(
                        file.caseId(),
                        command.statementSection(),
                        recorder.id(),
                        recorder.rank(),
                        recorder.personsSex(),
                        command.statementPlace(),
                        command.trustedPerson(),
                        command.audioVideo(),
                        decision.happened()))
                .meet(Duty.STATEMENT.id());
        boolean womanNeeded = command.statementSection() == StatementSection.S176 || file.womanOfficerNeeded();
        return womanNeeded && recorder.sex() != Sex.WOMAN
                ? decision.alert(AlertKind.WOMAN_RECORDER, CIRCLE).events()
                : decision.events();
    }

    static List<CaseEvent> request(OpenFile file, RequestMagistrateStatement command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new MagistrateStatementRequested(
                        file.caseId(), command.court(), command.letterNumber(), decision.happened()))
                .events();
    }

    static List<CaseEvent> heard(OpenFile file, RecordMagistrateStatement command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new MagistrateStatementRecorded(
                        file.caseId(),
                        command.court(),
                        command.womanMagistrate(),
                        command.womanPresent(),
                        command.audioVideo(),
                        decision.happened()))
                .meet(Duty.STATEMENT_183.id())
                .events();
    }

    static List<CaseEvent> recordChild(OpenFile file, RecordChildStatement command, Desk desk) {
        Decision decision = file.decide(command, desk);
        Officer recorder = Officers.recorder(command.recorder(), desk);
        decision.record(new ChildStatementRecorded(
                        file.caseId(),
                        recorder.id(),
                        recorder.rank(),
                        recorder.personsSex(),
                        command.statementPlace(),
                        command.inUniform(),
                        command.accusedNear(),
                        command.trustedPerson(),
                        command.audioVideo(),
                        decision.happened()))
                .meet(Duty.STATEMENT.id());
        return childAlerts(decision, command, recorder).events();
    }

    /** What section 24 of the POCSO Act asks for and was not so. */
    private static Decision childAlerts(Decision decision, RecordChildStatement command, Officer recorder) {
        if (recorder.sex() != Sex.WOMAN || !recorder.rank().atLeast(Rank.SI)) {
            decision.alert(AlertKind.WOMAN_RECORDER, CIRCLE);
        }
        if (command.inUniform()) {
            decision.alert(AlertKind.UNIFORM, CIRCLE);
        }
        if (command.statementPlace() == StatementPlace.STATION && atNight(decision)) {
            decision.alert(AlertKind.NIGHT, CIRCLE);
        }
        return command.accusedNear() ? decision.alert(AlertKind.ACCUSED_NEAR, CIRCLE) : decision;
    }

    private static boolean atNight(Decision decision) {
        LocalTime time = LocalTime.ofInstant(decision.happened().at(), Kolkata.ZONE);
        return !time.isBefore(EVENING) || time.isBefore(MORNING);
    }
}
