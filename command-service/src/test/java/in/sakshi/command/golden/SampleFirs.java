package in.sakshi.command.golden;

import static in.sakshi.command.golden.SampleEvents.CASE;
import static in.sakshi.command.golden.SampleEvents.at;

import in.sakshi.casework.AlertRaised;
import in.sakshi.code.AlertKind;
import in.sakshi.code.FirOrigin;
import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.complaint.FirConcluded;
import in.sakshi.complaint.FirLinked;
import in.sakshi.fact.Fact;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.AccusedPerson;
import in.sakshi.fir.EFirInformationReceived;
import in.sakshi.fir.EFirLapsed;
import in.sakshi.fir.EFirSigned;
import in.sakshi.fir.FirId;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirReport;
import in.sakshi.fir.Informant;
import in.sakshi.fir.Occurrence;
import in.sakshi.fir.RecordingOfficer;
import in.sakshi.fir.Victim;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.obligation.Owner;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Samples of what happens to a report, from the worked cases of the stalker and of the zero report. */
final class SampleFirs {

    private static final FirId FIR = new FirId(UUID.fromString("0b7c1d2e-4f56-4a78-9b0c-1d2e3f4a5b6c"));
    private static final AccusedId SAURABH = new AccusedId(UUID.fromString("3c4d5e6f-7a8b-4c9d-8e0f-1a2b3c4d5e6f"));
    private static final OfficerId WOMAN_SUB_INSPECTOR = new OfficerId("o-1042");
    private static final EntryNumber NUMBER =
            new EntryNumber(new RegisterId(new StationCode("RMG"), RegisterId.FIR, 2025), 7);

    private SampleFirs() {}

    static List<Fact> all() {
        return Stream.of(registering()).flatMap(List::stream).toList();
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
                new FirConcluded(CASE, FIR, at("2025-12-22T12:00")),
                new AlertRaised(FIR.asCase(), AlertKind.WOMAN_RECORDER, Owner.of(Post.CO), at("2025-11-11T14:50")));
    }
}
