package in.sakshi.query.register.fir;

import static in.sakshi.query.register.Saying.all;
import static in.sakshi.query.register.Saying.text;

import in.sakshi.care.ChildProduced;
import in.sakshi.care.ChildSheltered;
import in.sakshi.care.ChildStatementRecorded;
import in.sakshi.care.CommitteeReported;
import in.sakshi.care.CyberEvidenceRequested;
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
import in.sakshi.care.SpecialCourtReported;
import in.sakshi.care.StatementRecorded;
import in.sakshi.care.SupportPersonAssigned;
import in.sakshi.care.UnsafeHomeNoted;
import in.sakshi.care.VictimRecovered;
import in.sakshi.care.VictimUpdated;
import in.sakshi.care.WomanEscortProvided;
import in.sakshi.care.WomanEscortRequested;
import in.sakshi.code.Sex;
import in.sakshi.desk.query.Said;
import in.sakshi.query.register.Saying;
import in.sakshi.station.OfficerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parallel record says of what was done for her: examination, statements, protection, recovery (देखरेख). */
final class CareSaid {

    private CareSaid() {}

    static Saying table() {
        return caring(protecting(hearing(stating(examining(new Saying())))));
    }

    private static Saying examining(Saying table) {
        return table.in(
                        FirColumns.MEDICAL,
                        MedicalConsentRecorded.class,
                        each -> all(
                                Said.code("medicalConsent", each.answer()),
                                Said.code("consent", each.consent()),
                                text(each.consentNote())))
                .in(
                        FirColumns.MEDICAL,
                        MedicalExaminationSent.class,
                        each -> all(
                                Said.code("examType", each.examType()),
                                Said.text(each.hospital()),
                                officer(each.escortOfficer())))
                .in(
                        FirColumns.MEDICAL,
                        MedicalExaminationDone.class,
                        each -> all(doctor(each.doctorSex()), text(each.mlcNumber())))
                .in(FirColumns.MEDICAL, MedicalReportReceived.class, each -> all(text(each.reportNumber())))
                .in(
                        FirColumns.MEDICAL,
                        ForensicSampleSent.class,
                        each -> all(Said.text(each.laboratory()), text(each.letterNumber())))
                .in(FirColumns.MEDICAL, ForensicReportReceived.class, each -> all(text(each.reportNumber())))
                .in(
                        FirColumns.MEDICAL,
                        WomanEscortRequested.class,
                        each -> each.purposes().stream()
                                .map(purpose -> Said.code("escort", purpose))
                                .toList())
                .in(FirColumns.MEDICAL, WomanEscortProvided.class, each -> List.of(Said.officer(each.escortOfficer())));
    }

    private static Saying stating(Saying table) {
        return table.in(
                        FirColumns.STATEMENTS,
                        StatementRecorded.class,
                        each -> all(
                                Said.code("statementSection", each.statementSection()),
                                Said.officer(each.recorder(), each.recorderRank()),
                                Said.code("sex", each.recorderSex()),
                                Said.code("statementPlace", each.statementPlace()),
                                each.audioVideo() ? Said.phrase("firs.audioVideo") : null))
                .in(
                        FirColumns.STATEMENTS,
                        ChildStatementRecorded.class,
                        each -> all(
                                Said.officer(each.recorder(), each.recorderRank()),
                                Said.code("sex", each.recorderSex()),
                                Said.code("statementPlace", each.statementPlace()),
                                each.audioVideo() ? Said.phrase("firs.audioVideo") : null));
    }

    private static Saying hearing(Saying table) {
        return table.in(
                        FirColumns.STATEMENTS,
                        MagistrateStatementRequested.class,
                        each -> all(Said.text(each.court()), text(each.letterNumber())))
                .in(
                        FirColumns.STATEMENTS,
                        MagistrateStatementRecorded.class,
                        each -> all(
                                Said.text(each.court()),
                                Said.phrase(each.womanMagistrate() ? "firs.womanMagistrate" : "firs.manMagistrate"),
                                each.audioVideo() ? Said.phrase("firs.audioVideo") : null));
    }

    private static Saying protecting(Saying table) {
        return table.in(
                        FirColumns.CHILD,
                        UnsafeHomeNoted.class,
                        each -> List.of(Said.code("unsafeHome", each.unsafeHome())))
                .in(FirColumns.CHILD, CommitteeReported.class, each -> all(text(each.letterNumber())))
                .in(
                        FirColumns.CHILD,
                        SpecialCourtReported.class,
                        each -> all(
                                Said.code("courtMatter", each.courtMatter()),
                                Said.text(each.court()),
                                text(each.letterNumber())))
                .in(FirColumns.CHILD, ChildProduced.class, each -> all(text(each.committeeOrder())))
                .in(
                        FirColumns.CHILD,
                        ChildSheltered.class,
                        each -> all(Said.code("placement", each.placement()), Said.text(each.careReason())))
                .in(FirColumns.CHILD, FormBSent.class, each -> all(text(each.letterNumber())))
                .in(
                        FirColumns.CHILD,
                        SupportPersonAssigned.class,
                        each -> all(
                                Said.text(each.supportPerson()),
                                text(each.organisation()),
                                text(each.committeeOrder())));
    }

    private static Saying caring(Saying table) {
        return table.in(
                        FirColumns.RECOVERY,
                        VictimRecovered.class,
                        each -> all(Said.text(each.recoveredFrom()), text(each.recoveryNote())))
                .in(FirColumns.RECOVERY, HandedToAhtu.class, each -> all(text(each.letterNumber())))
                .in(
                        FirColumns.PROGRESS,
                        SafetyCheckDone.class,
                        each -> all(
                                Said.code("means", each.means()),
                                Said.phrase(each.safe() ? "firs.safe" : "firs.unsafe"),
                                text(each.safetyNote())))
                .in(
                        FirColumns.PROGRESS,
                        VictimUpdated.class,
                        each -> all(Said.code("means", each.means()), Said.text(each.news())))
                .in(
                        FirColumns.MILESTONES,
                        CyberEvidenceRequested.class,
                        each -> all(Said.text(each.platform()), text(each.letterNumber())));
    }

    private static @Nullable Said officer(@Nullable OfficerId officer) {
        return officer == null ? null : Said.officer(officer);
    }

    private static @Nullable Said doctor(@Nullable Sex sex) {
        return sex == null ? null : Said.phrase(sex == Sex.WOMAN ? "firs.womanDoctor" : "firs.manDoctor");
    }
}
