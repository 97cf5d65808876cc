package in.sakshi.command.golden;

import static in.sakshi.command.golden.SampleEvents.CASE;
import static in.sakshi.command.golden.SampleEvents.at;

import in.sakshi.code.CompensationHead;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.CopyHolder;
import in.sakshi.code.CourtMilestone;
import in.sakshi.code.FirField;
import in.sakshi.code.FirOrigin;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.code.InvestigationResult;
import in.sakshi.code.Post;
import in.sakshi.code.RaidResult;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.complaint.FirConcluded;
import in.sakshi.complaint.FirLinked;
import in.sakshi.fact.Fact;
import in.sakshi.fir.AccusedArrested;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.AccusedNamed;
import in.sakshi.fir.AccusedPerson;
import in.sakshi.fir.AccusedProduced;
import in.sakshi.fir.AppearanceNoticeServed;
import in.sakshi.fir.ArrestStatusNoted;
import in.sakshi.fir.CompensationApplied;
import in.sakshi.fir.CompensationDecided;
import in.sakshi.fir.CompensationPaid;
import in.sakshi.fir.ConclusionTold;
import in.sakshi.fir.CourtMilestoneReached;
import in.sakshi.fir.EFirInformationReceived;
import in.sakshi.fir.EFirLapsed;
import in.sakshi.fir.EFirSigned;
import in.sakshi.fir.FamilyCommitteeReferred;
import in.sakshi.fir.FamilyCommitteeReported;
import in.sakshi.fir.FirCopyGiven;
import in.sakshi.fir.FirEntryCorrected;
import in.sakshi.fir.FirFollowUpDone;
import in.sakshi.fir.FirId;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirRenumbered;
import in.sakshi.fir.FirReport;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.FirTransferred;
import in.sakshi.fir.FurtherInvestigationConcluded;
import in.sakshi.fir.FurtherInvestigationOrdered;
import in.sakshi.fir.Informant;
import in.sakshi.fir.InquestReported;
import in.sakshi.fir.InvestigationConcluded;
import in.sakshi.fir.IoAssigned;
import in.sakshi.fir.IoChanged;
import in.sakshi.fir.KoshUploaded;
import in.sakshi.fir.LegalServicesInformed;
import in.sakshi.fir.MagistrateReported;
import in.sakshi.fir.Occurrence;
import in.sakshi.fir.ProgressIntimated;
import in.sakshi.fir.RaidConducted;
import in.sakshi.fir.RecordingOfficer;
import in.sakshi.fir.SceneVisited;
import in.sakshi.fir.SectionsAltered;
import in.sakshi.fir.Victim;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.obligation.Duty;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Samples of what happens to a report, from the worked cases of the stalker and of the zero report. */
final class SampleFirs {

    private static final FirId FIR = new FirId(UUID.fromString("0b7c1d2e-4f56-4a78-9b0c-1d2e3f4a5b6c"));
    private static final AccusedId SAURABH = new AccusedId(UUID.fromString("3c4d5e6f-7a8b-4c9d-8e0f-1a2b3c4d5e6f"));
    private static final OfficerId WOMAN_SUB_INSPECTOR = new OfficerId("o-1042");
    private static final OfficerId INVESTIGATOR = new OfficerId("o-1043");
    private static final StationCode HARIPUR = new StationCode("HRP");
    private static final EntryNumber NUMBER =
            new EntryNumber(new RegisterId(new StationCode("RMG"), RegisterId.FIR, 2025), 7);

    private SampleFirs() {}

    static List<Fact> all() {
        return Stream.of(registering(), transferring(), investigating(), accusing(), concluding(), compensating())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fact> registering() {
        return List.of(
                new FirRegistered(
                        FIR,
                        NUMBER,
                        "0268/2025",
                        new FirReport(
                                List.of(new Section(Act.BNS, "78(2)"), new Section(Act.IT, "67")),
                                new Occurrence(
                                        at("2025-10-11T08:00").at(),
                                        at("2025-11-11T13:40").at(),
                                        "कन्या इण्टर कॉलेज गेट"),
                                "027",
                                FirOrigin.ANTI_ROMEO,
                                new Informant("प्रिया", "स्वयं"),
                                new Victim("प्रिया", 19, Sex.WOMAN),
                                List.of(new AccusedPerson(SAURABH, "सौरभ", "बेलाघाट", null))),
                        at("2025-11-11T13:50").at(),
                        CASE,
                        new RecordingOfficer(WOMAN_SUB_INSPECTOR, Sex.WOMAN, Rank.SI),
                        at("2025-11-11T14:50")),
                new ZeroFirRegistered(
                        FIR,
                        NUMBER,
                        "00/2025",
                        new FirReport(
                                List.of(new Section(Act.BNS, "64(1)")),
                                new Occurrence(null, null, null),
                                null,
                                FirOrigin.HELP_DESK,
                                new Informant(null, null),
                                new Victim(null, 24, Sex.WOMAN),
                                List.of()),
                        at("2025-11-24T20:15").at(),
                        null,
                        new RecordingOfficer(WOMAN_SUB_INSPECTOR, Sex.WOMAN, Rank.SI),
                        at("2025-11-24T20:50")),
                new EFirInformationReceived(
                        FIR,
                        NUMBER,
                        "E-17",
                        List.of(new Section(Act.BNS, "78(2)")),
                        new Informant("प्रिया", "स्वयं"),
                        at("2025-11-11T13:50")),
                new EFirSigned(FIR, at("2025-11-12T10:00")),
                new EFirLapsed(FIR, "तीन बार फोन किया", at("2025-11-15T10:00")),
                new FirLinked(CASE, FIR, "0268/2025", false, at("2025-11-11T14:50")),
                new FirConcluded(CASE, FIR, at("2025-12-22T12:00")));
    }

    private static List<Fact> transferring() {
        return List.of(
                new FirTransferred(FIR, HARIPUR, "घटनास्थल हरिपुर", at("2025-11-25T18:30")),
                new FirTransferAccepted(
                        FIR,
                        HARIPUR,
                        Set.of(Duty.INVESTIGATION.id()),
                        "चिकित्सीय परीक्षण रामगढ़ी करायेगी",
                        new EntryNumber(new RegisterId(HARIPUR, RegisterId.FIR, 2025), 8),
                        at("2025-11-25T18:30")),
                new FirRenumbered(FIR, "0412/2025", at("2025-11-25T18:30")),
                new SectionsAltered(
                        FIR,
                        List.of(new Section(Act.BNS, "78(2)")),
                        List.of(new Section(Act.BNS, "64(1)")),
                        List.of(),
                        "183 के बयान से",
                        at("2025-11-26T16:00")),
                new FirEntryCorrected(
                        FIR,
                        FirField.INFORMATION_AT,
                        "2025-11-24T14:45:00Z",
                        "2025-11-24T14:15:00Z",
                        "जी0डी0 से मिलान",
                        at("2025-11-25T10:00")));
    }

    private static List<Fact> investigating() {
        return List.of(
                new FirCopyGiven(FIR, CopyHolder.INFORMANT, at("2025-11-11T15:30")),
                new MagistrateReported(FIR, "सीजेएम", at("2025-11-12T10:00")),
                new SceneVisited(FIR, true, true, at("2025-11-12T09:00")),
                new IoAssigned(
                        FIR,
                        new AssignedOfficer(WOMAN_SUB_INSPECTOR, Rank.SI, Post.INQUIRY, "/UP/Z1/R1/SRY/C1/RMG"),
                        at("2025-11-11T15:00")),
                new IoChanged(
                        FIR,
                        new AssignedOfficer(WOMAN_SUB_INSPECTOR, Rank.SI, Post.INQUIRY, "/UP/Z1/R1/SRY/C1/RMG"),
                        new AssignedOfficer(INVESTIGATOR, Rank.INSP, Post.SHO, "/UP/Z1/R1/SRY/C1/RMG"),
                        "अवकाश",
                        at("2025-11-20T10:00")),
                new RaidConducted(
                        FIR,
                        at("2025-11-11T15:00").at(),
                        at("2025-11-11T15:10").at(),
                        at("2025-11-11T16:30").at(),
                        RaidResult.ARRESTED,
                        2,
                        null,
                        at("2025-11-11T16:30")),
                new FirFollowUpDone(
                        FIR,
                        1,
                        ContactMeans.PHONE,
                        FollowUpOutcome.SAFE,
                        null,
                        "विधिक सहायता",
                        null,
                        at("2025-11-26T12:00")),
                new InquestReported(FIR, "17/2025", at("2025-11-12T10:00")));
    }

    private static List<Fact> accusing() {
        return List.of(
                new AccusedNamed(FIR, new AccusedPerson(SAURABH, "सौरभ", "बेलाघाट", null), at("2025-11-11T15:00")),
                new AccusedArrested(FIR, SAURABH, at("2025-11-11T16:10")),
                new AccusedProduced(FIR, SAURABH, "सीजेएम", at("2025-11-12T11:00")),
                new AppearanceNoticeServed(FIR, SAURABH, at("2025-11-12T11:00")),
                new ArrestStatusNoted(FIR, SAURABH, "उच्च न्यायालय का स्थगन", at("2025-11-18T11:00")));
    }

    private static List<Fact> concluding() {
        return List.of(
                new FamilyCommitteeReferred(FIR, "112/2025", at("2025-11-14T11:00")),
                new FamilyCommitteeReported(FIR, "सुलह नहीं हुई", at("2026-01-05T11:00")),
                new ProgressIntimated(FIR, ContactMeans.PHONE, null, at("2025-12-11T11:00")),
                new ConclusionTold(FIR, ContactMeans.WRITING, at("2025-12-23T11:00")),
                new InvestigationConcluded(
                        FIR, InvestigationResult.CHARGE_SHEET, "A-301/2025", "सीजेएम", at("2025-12-22T12:00")),
                new CourtMilestoneReached(FIR, CourtMilestone.COGNIZANCE, null, at("2026-01-10T12:00")),
                new FurtherInvestigationOrdered(FIR, "विशेष न्यायालय", at("2026-02-10T12:00")),
                new FurtherInvestigationConcluded(
                        FIR, InvestigationResult.FINAL_REPORT, "F-12/2026", at("2026-03-10T12:00")));
    }

    private static List<Fact> compensating() {
        return List.of(
                new LegalServicesInformed(FIR, "113/2025", at("2025-11-14T11:00")),
                new CompensationApplied(FIR, CompensationHead.LEGAL_SERVICES, at("2025-12-01T11:00")),
                new CompensationDecided(FIR, CompensationHead.LEGAL_SERVICES, true, 300000, at("2026-01-20T11:00")),
                new CompensationPaid(FIR, CompensationHead.INTERIM, 50000, at("2025-12-12T11:00")),
                new KoshUploaded(FIR, "K-9", at("2025-11-27T11:00")));
    }
}
