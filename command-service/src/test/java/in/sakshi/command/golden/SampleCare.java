package in.sakshi.command.golden;

import static in.sakshi.command.golden.SampleEvents.CASE;
import static in.sakshi.command.golden.SampleEvents.INQUIRY_OFFICER;
import static in.sakshi.command.golden.SampleEvents.at;

import in.sakshi.care.ChildProduced;
import in.sakshi.care.ChildSheltered;
import in.sakshi.care.ChildStatementRecorded;
import in.sakshi.care.CommitteeReported;
import in.sakshi.care.CyberEvidenceRequested;
import in.sakshi.care.EscortId;
import in.sakshi.care.ExamId;
import in.sakshi.care.ForensicReportReceived;
import in.sakshi.care.ForensicSampleSent;
import in.sakshi.care.FormBSent;
import in.sakshi.care.HandedToAhtu;
import in.sakshi.care.MagistrateStatementRecorded;
import in.sakshi.care.MagistrateStatementRequested;
import in.sakshi.care.MedicalConsentRecorded;
import in.sakshi.care.MedicalExaminationDone;
import in.sakshi.care.MedicalExaminationSent;
import in.sakshi.care.MedicalReportReceived;
import in.sakshi.care.SafetyCheckDone;
import in.sakshi.care.SampleId;
import in.sakshi.care.SpecialCourtReported;
import in.sakshi.care.StatementRecorded;
import in.sakshi.care.SupportPersonAssigned;
import in.sakshi.care.UnsafeHomeNoted;
import in.sakshi.care.VictimRecovered;
import in.sakshi.care.VictimUpdated;
import in.sakshi.care.WomanEscortProvided;
import in.sakshi.care.WomanEscortRequested;
import in.sakshi.casework.AlertRaised;
import in.sakshi.casework.CaseId;
import in.sakshi.code.AlertKind;
import in.sakshi.code.ChildPlacement;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.CourtMatter;
import in.sakshi.code.EscortPurpose;
import in.sakshi.code.ExamType;
import in.sakshi.code.MedicalConsent;
import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.code.StatementPlace;
import in.sakshi.code.StatementSection;
import in.sakshi.code.UnsafeHome;
import in.sakshi.fact.Fact;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Owner;
import in.sakshi.station.OfficerId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Samples of the care for her, from a fictional night on which the examination came late. */
final class SampleCare {

    static final CaseId HERS = CASE.asCase();

    private static final ExamId EXAM = new ExamId(UUID.fromString("1c0f6a31-95d2-4b0e-9a77-3c8e2f5d1b46"));
    private static final SampleId SAMPLE = new SampleId(UUID.fromString("7a9d3e52-0b64-4c1f-8e25-6d1f9b3a2c70"));
    private static final EscortId ESCORT = new EscortId(UUID.fromString("5b8e1f07-42ca-4d96-b3f1-90a7c6e2d814"));
    private static final OfficerId CONSTABLE = new OfficerId("o-1043");

    private SampleCare() {}

    static List<Fact> all() {
        return Stream.of(examining(), hearing(), protecting(), safeguarding())
                .flatMap(List::stream)
                .toList();
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

    private static List<Fact> hearing() {
        return List.of(
                new StatementRecorded(
                        HERS,
                        StatementSection.S176,
                        INQUIRY_OFFICER,
                        Rank.SI,
                        Sex.WOMAN,
                        StatementPlace.RESIDENCE,
                        true,
                        true,
                        at("2025-11-25T10:30")),
                new MagistrateStatementRequested(HERS, "सीजेएम सरयूपुर", "88/2025", at("2025-11-25T11:30")),
                new MagistrateStatementRecorded(
                        HERS,
                        "सीजेएम सरयूपुर",
                        true,
                        false,
                        true,
                        new Happened(at("2025-11-26T15:00").at(), "न्यायालय में समय नहीं मिला")),
                new ChildStatementRecorded(
                        HERS,
                        CONSTABLE,
                        Rank.CT,
                        Sex.WOMAN,
                        StatementPlace.HER_CHOICE,
                        false,
                        false,
                        true,
                        false,
                        at("2025-11-25T10:30")),
                new AlertRaised(HERS, AlertKind.WOMAN_RECORDER, Owner.of(Post.CO), at("2025-11-25T10:30")));
    }

    private static List<Fact> protecting() {
        return List.of(
                new UnsafeHomeNoted(HERS, UnsafeHome.ACCUSED_LIVES_THERE, at("2025-11-25T08:45")),
                new CommitteeReported(HERS, "8/2025", true, false, at("2025-11-25T09:00")),
                new SpecialCourtReported(
                        HERS, CourtMatter.OFFENCE, "विशेष न्यायालय पॉक्सो", "10/2025", at("2025-11-25T09:30")),
                new ChildProduced(HERS, "बालगृह में प्रवेश", at("2025-11-25T14:00")),
                new ChildSheltered(HERS, ChildPlacement.SHELTER, "घर में सहारा नहीं", at("2025-11-25T16:00")),
                new FormBSent(HERS, "9/2025", at("2025-11-25T09:00")),
                new SupportPersonAssigned(HERS, "सरोज", "जिला बाल संरक्षण इकाई", "17/2025", at("2025-11-25T14:00")));
    }

    private static List<Fact> safeguarding() {
        return List.of(
                new VictimRecovered(HERS, "रेलवे स्टेशन", "सकुशल", at("2025-11-27T06:00")),
                new HandedToAhtu(HERS, "61/2026", at("2026-03-20T11:00")),
                new WomanEscortRequested(
                        HERS, ESCORT, Set.of(EscortPurpose.STATEMENT, EscortPurpose.MEDICAL), at("2025-11-24T21:10")),
                new WomanEscortProvided(HERS, ESCORT, CONSTABLE, at("2025-11-26T03:00")),
                new SafetyCheckDone(HERS, ContactMeans.HOME_VISIT, true, "भाई साथ रह रहा है", at("2025-11-28T17:00")),
                new VictimUpdated(HERS, ContactMeans.PHONE, "रिपोर्ट प्राप्त; विवेचना प्रचलित", at("2025-12-05T11:00")),
                new CyberEvidenceRequested(HERS, "सोशल मीडिया सेवा", "52/2025", at("2025-11-25T17:00")));
    }
}
