package in.sakshi.command.care;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.casework.Told.CASE;

import in.sakshi.care.ExamId;
import in.sakshi.care.ForensicReportReceived;
import in.sakshi.care.ForensicSampleSent;
import in.sakshi.care.SampleId;
import in.sakshi.code.ExamType;
import in.sakshi.command.casework.Told;
import in.sakshi.desk.command.ReceiveForensicReport;
import in.sakshi.desk.command.SendForensicSample;
import in.sakshi.desk.command.SendToMedicalExamination;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Samples go to the laboratory under an id, and what it says of them comes back under the same. */
class SamplingTest {

    private static final ExamId EXAM = new ExamId(new UUID(0, 1));
    private static final SampleId SAMPLE = new SampleId(new UUID(0, 5));

    @Test
    void aSampleMayComeOfAnExaminationOrNot() {
        told().when(send(EXAM)).records(happened -> sent(EXAM, happened));
        told().when(send(null)).records(happened -> sent(null, happened));
    }

    @Test
    void theLaboratoryReportsOnWhatItGot() {
        told().done(send(EXAM))
                .when(report())
                .records(happened -> new ForensicReportReceived(CASE, SAMPLE, "एफ-77", happened));
    }

    @Test
    void theLaboratoryReportsOnlyOnSamplesItGot() {
        told().when(report()).refused(Rule.SAMPLE_UNKNOWN);
    }

    @Test
    void aSampleHasOneId() {
        told().done(send(EXAM)).when(send(null)).refused(Rule.SAMPLE_SENT_ALREADY);
    }

    private static Told told() {
        return Told.complaint(Caring.RULINGS, MONDAY)
                .done(new SendToMedicalExamination(CASE, EXAM, ExamType.MLC_RAPE, "चिकित्सालय", null, null));
    }

    private static SendForensicSample send(@Nullable ExamId exam) {
        return new SendForensicSample(CASE, SAMPLE, exam, "विधि विज्ञान प्रयोगशाला", "41/2025", null);
    }

    private static ForensicSampleSent sent(@Nullable ExamId exam, Happened happened) {
        return new ForensicSampleSent(CASE, SAMPLE, exam, "विधि विज्ञान प्रयोगशाला", "41/2025", happened);
    }

    private static ReceiveForensicReport report() {
        return new ReceiveForensicReport(CASE, SAMPLE, "एफ-77", null);
    }
}
