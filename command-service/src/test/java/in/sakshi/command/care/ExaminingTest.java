package in.sakshi.command.care;

import static in.sakshi.command.acting.Saryupur.A_STRANGER;
import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.casework.Told.CASE;
import static in.sakshi.command.casework.Verdict.met;
import static in.sakshi.command.casework.Verdict.metButEnteredLate;
import static in.sakshi.command.casework.Verdict.metLate;
import static in.sakshi.command.casework.Verdict.opened;

import in.sakshi.care.ExamId;
import in.sakshi.care.MedicalConsentRecorded;
import in.sakshi.care.MedicalExaminationDone;
import in.sakshi.care.MedicalExaminationSent;
import in.sakshi.care.MedicalReportReceived;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ExamType;
import in.sakshi.code.MedicalConsent;
import in.sakshi.code.Post;
import in.sakshi.code.Sex;
import in.sakshi.command.casework.Told;
import in.sakshi.desk.command.ReceiveMedicalReport;
import in.sakshi.desk.command.RecordMedicalConsent;
import in.sakshi.desk.command.RecordMedicalExamination;
import in.sakshi.desk.command.SendToMedicalExamination;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.station.OfficerId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The medical examination of the worked case C4: a night without a woman constable, and what it left in the record. */
class ExaminingTest {

    private static final ObligationId MEDICAL = Duty.MEDICAL.id();
    private static final ExamId EXAM = new ExamId(new UUID(0, 1));
    private static final ExamId ANOTHER_EXAM = new ExamId(new UUID(0, 2));
    private static final ObligationId REPORT = Duty.MEDICAL_REPORT.id(EXAM);

    private static final Instant TOLD_THE_DESK = ist("2025-11-24T20:15");
    private static final Instant DUE = ist("2025-11-25T20:15");
    private static final Instant SENT = ist("2025-11-26T03:30");
    private static final Instant EXAM_BEGAN = ist("2025-11-26T04:10");
    private static final Instant EXAMINED = ist("2025-11-26T05:00");
    private static final Instant REPORT_DUE = endOf("2025-12-03");
    private static final Instant REPORTED = ist("2025-12-02T12:00");

    @Test
    void whoeverIsSentInTimeIsSentInTime() {
        told().at(DUE).when(send(ExamType.MLC_RAPE, null)).records(ExaminingTest::sentAlone, met(CASE, MEDICAL, DUE));
    }

    @Test
    void sevenAndAQuarterHoursLateIsLateByThatAndKeepsItsReason() {
        Happened late = new Happened(SENT, "महिला कर्मी अनुपलब्ध");
        told().at(SENT)
                .when(send(ExamType.MLC_RAPE, late))
                .records(
                        ExaminingTest::sentAlone,
                        metLate(CASE, MEDICAL, DUE, Duration.ofHours(7).plusMinutes(15)));
    }

    @Test
    void anEntryTwoDaysLaterThatSaysItWasInTimeShowsBothTimes() {
        Happened said = new Happened(ist("2025-11-25T19:30"), "कम्प्यूटर बन्द था");
        told().at(ist("2025-11-27T10:00"))
                .by(SHO_RAKESH)
                .when(send(ExamType.MLC_RAPE, said))
                .records(ExaminingTest::sentAlone, metButEnteredLate(CASE, MEDICAL, DUE));
    }

    @Test
    void soLateAnEntryIsTheStationHouseOfficersAndNeedsItsReason() {
        Instant inTime = ist("2025-11-25T19:30");
        told().at(ist("2025-11-27T10:00"))
                .when(send(ExamType.MLC_RAPE, Happened.at(inTime)))
                .refused(Rule.BACKDATED_WITHOUT_SHO);
        told().at(ist("2025-11-27T10:00"))
                .by(SHO_RAKESH)
                .when(send(ExamType.MLC_RAPE, Happened.at(inTime)))
                .refused(Rule.BACKDATED_WITHOUT_REASON);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MLC_RAPE", "MLC_POCSO"})
    void noOtherExaminationStandsForTheOneThatTheLawWants(ExamType other) {
        told().at(SENT)
                .when(send(other, null))
                .records(happened ->
                        new MedicalExaminationSent(CASE, EXAM, other, "जिला महिला चिकित्सालय", null, happened));
    }

    @Test
    void whereNothingIsDueItIsStillRecorded() {
        Told.complaint(Caring.RULINGS, TOLD_THE_DESK)
                .at(SENT)
                .when(send(ExamType.MLC_RAPE, null))
                .records(ExaminingTest::sentAlone);
    }

    @Test
    void whoGoesAlongIsOnTheStaffList() {
        told().when(sendWith(CT_POOJA.id()))
                .records(
                        happened -> new MedicalExaminationSent(
                                CASE, EXAM, ExamType.MLC_RAPE, "जिला महिला चिकित्सालय", CT_POOJA.id(), happened),
                        met(CASE, MEDICAL, DUE));
        told().when(sendWith(A_STRANGER.id())).refused(Rule.ESCORT_OFFICER_UNKNOWN);
    }

    @Test
    void anExaminationHasOneId() {
        told().done(send(ExamType.MLC_RAPE, null))
                .when(send(ExamType.AGE, null))
                .refused(Rule.EXAM_SENT_ALREADY);
    }

    @Test
    void herRefusalEndsTheDuty() {
        told().at(DUE)
                .when(consent(MedicalConsent.REFUSED))
                .records(
                        happened -> new MedicalConsentRecorded(
                                CASE, MedicalConsent.REFUSED, ConsentGiver.WOMAN, "नहीं चाहती", happened),
                        met(CASE, MEDICAL, DUE));
    }

    @ParameterizedTest
    @EnumSource(names = {"GIVEN", "INNER_REFUSED"})
    void aConsentOrAPartialOneDoesNot(MedicalConsent answer) {
        told().at(DUE)
                .when(consent(answer))
                .records(happened ->
                        new MedicalConsentRecorded(CASE, answer, ConsentGiver.WOMAN, "नहीं चाहती", happened));
    }

    @Test
    void afterTheExaminationItsReportIsDueWithinSevenDays() {
        sent().at(EXAMINED)
                .when(examine(EXAM))
                .records(
                        happened -> new MedicalExaminationDone(CASE, EXAM, EXAM_BEGAN, Sex.WOMAN, "1187", happened),
                        opened(CASE, REPORT, "D-12", Owner.of(Post.IC), REPORT_DUE));
    }

    @Test
    void theReportOnTheSixthDayIsInTime() {
        sent().at(EXAMINED)
                .done(examine(EXAM))
                .at(REPORTED)
                .when(receiveReport(EXAM))
                .records(
                        happened -> new MedicalReportReceived(CASE, EXAM, "312/2025", happened),
                        met(CASE, REPORT, REPORT_DUE));
    }

    @Test
    void oneMillisecondAfterTheSeventhDayItIsLate() {
        sent().at(EXAMINED)
                .done(examine(EXAM))
                .at(REPORT_DUE.plusMillis(1))
                .when(receiveReport(EXAM))
                .records(
                        happened -> new MedicalReportReceived(CASE, EXAM, "312/2025", happened),
                        metLate(CASE, REPORT, REPORT_DUE, Duration.ofMillis(1)));
    }

    @Test
    void aReportThatWasEnteredFirstIsNotAwaitedAnyMore() {
        sent().at(EXAMINED)
                .done(receiveReport(EXAM))
                .when(examine(EXAM))
                .records(happened -> new MedicalExaminationDone(CASE, EXAM, EXAM_BEGAN, Sex.WOMAN, "1187", happened));
    }

    @Test
    void aReportThatFellDueInTheComplaintIsReceivedInTheCaseThatTookTheDutyOver() {
        Told.complaint(Caring.RULINGS, TOLD_THE_DESK)
                .due(REPORT, "D-12", EXAMINED)
                .at(REPORTED)
                .when(receiveReport(EXAM))
                .records(
                        happened -> new MedicalReportReceived(CASE, EXAM, "312/2025", happened),
                        met(CASE, REPORT, REPORT_DUE));
    }

    @Test
    void theReportOnAnAgeHasNoTimeInLaw() {
        told().at(SENT)
                .done(send(ExamType.AGE, null))
                .at(EXAMINED)
                .when(examine(EXAM))
                .records(happened -> new MedicalExaminationDone(CASE, EXAM, EXAM_BEGAN, Sex.WOMAN, "1187", happened));
    }

    @Test
    void aSecondTimeItIsQuiet() {
        sent().at(EXAMINED).done(examine(EXAM)).when(examine(EXAM)).staysQuiet();
        sent().at(EXAMINED).done(receiveReport(EXAM)).when(receiveReport(EXAM)).staysQuiet();
    }

    @Test
    void anExaminationIsRecordedThoughItsSendingIsNot() {
        sent().at(EXAMINED)
                .when(examine(ANOTHER_EXAM))
                .records(
                        happened ->
                                new MedicalExaminationDone(CASE, ANOTHER_EXAM, EXAM_BEGAN, Sex.WOMAN, "1187", happened),
                        opened(CASE, Duty.MEDICAL_REPORT.id(ANOTHER_EXAM), "D-12", Owner.of(Post.IC), REPORT_DUE));
        sent().at(EXAMINED)
                .when(receiveReport(ANOTHER_EXAM))
                .records(happened -> new MedicalReportReceived(CASE, ANOTHER_EXAM, "312/2025", happened));
    }

    private static Told told() {
        return Told.complaint(Caring.RULINGS, TOLD_THE_DESK).due(MEDICAL, "D-11", TOLD_THE_DESK);
    }

    private static Told sent() {
        return told().at(SENT).done(send(ExamType.MLC_RAPE, null));
    }

    private static SendToMedicalExamination send(ExamType type, @Nullable Happened happened) {
        return new SendToMedicalExamination(CASE, EXAM, type, "जिला महिला चिकित्सालय", null, happened);
    }

    private static SendToMedicalExamination sendWith(OfficerId escort) {
        return new SendToMedicalExamination(CASE, EXAM, ExamType.MLC_RAPE, "जिला महिला चिकित्सालय", escort, null);
    }

    private static RecordMedicalConsent consent(MedicalConsent answer) {
        return new RecordMedicalConsent(CASE, answer, ConsentGiver.WOMAN, "नहीं चाहती", null);
    }

    private static RecordMedicalExamination examine(ExamId exam) {
        return new RecordMedicalExamination(CASE, exam, EXAM_BEGAN, Sex.WOMAN, "1187", null);
    }

    private static ReceiveMedicalReport receiveReport(ExamId exam) {
        return new ReceiveMedicalReport(CASE, exam, "312/2025", null);
    }

    private static MedicalExaminationSent sentAlone(Happened happened) {
        return new MedicalExaminationSent(CASE, EXAM, ExamType.MLC_RAPE, "जिला महिला चिकित्सालय", null, happened);
    }
}
