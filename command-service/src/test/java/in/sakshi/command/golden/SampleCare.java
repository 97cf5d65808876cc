package in.sakshi.command.golden;

import static in.sakshi.command.golden.SampleEvents.CASE;
import static in.sakshi.command.golden.SampleEvents.at;

import in.sakshi.care.ExamId;
import in.sakshi.care.ForensicReportReceived;
import in.sakshi.care.ForensicSampleSent;
import in.sakshi.care.MedicalConsentRecorded;
import in.sakshi.care.MedicalExaminationDone;
import in.sakshi.care.MedicalExaminationSent;
import in.sakshi.care.MedicalReportReceived;
import in.sakshi.care.SampleId;
import in.sakshi.casework.CaseId;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ExamType;
import in.sakshi.code.MedicalConsent;
import in.sakshi.code.Sex;
import in.sakshi.fact.Fact;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Samples of the care for her, from a fictional night on which the examination came late. */
final class SampleCare {

    static final CaseId HERS = CASE.asCase();

    private static final ExamId EXAM = new ExamId(UUID.fromString("1c0f6a31-95d2-4b0e-9a77-3c8e2f5d1b46"));
    private static final SampleId SAMPLE = new SampleId(UUID.fromString("7a9d3e52-0b64-4c1f-8e25-6d1f9b3a2c70"));
    private static final OfficerId CONSTABLE = new OfficerId("o-1043");

    private SampleCare() {}

    static List<Fact> all() {
        return Stream.of(examining()).flatMap(List::stream).toList();
    }

    private static List<Fact> examining() {
        return List.of(
                new MedicalConsentRecorded(
                        HERS,
                        MedicalConsent.INNER_REFUSED,
                        ConsentGiver.WOMAN,
                        "भाभी के साथ आयीं",
                        at("2025-11-26T03:20")),
                new MedicalExaminationSent(
                        HERS,
                        EXAM,
                        ExamType.MLC_RAPE,
                        "जिला महिला चिकित्सालय",
                        CONSTABLE,
                        new Happened(at("2025-11-26T03:30").at(), "महिला कर्मी अनुपलब्ध")),
                new MedicalExaminationDone(
                        HERS, EXAM, at("2025-11-26T04:10").at(), Sex.WOMAN, "1187", at("2025-11-26T05:00")),
                new MedicalReportReceived(HERS, EXAM, "312/2025", at("2025-12-02T12:00")),
                new ForensicSampleSent(
                        HERS, SAMPLE, EXAM, "विधि विज्ञान प्रयोगशाला", "41/2025", at("2025-11-27T11:00")),
                new ForensicReportReceived(HERS, SAMPLE, "एफ-77/2026", at("2026-01-12T15:00")));
    }
}
