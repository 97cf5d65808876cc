package in.sakshi.command.golden;

import static in.sakshi.command.golden.SampleCare.HERS;
import static in.sakshi.command.golden.SampleEvents.at;

import in.sakshi.code.BookField;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.Post;
import in.sakshi.fact.Fact;
import in.sakshi.obligation.Owner;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.oversight.DirectionComplied;
import in.sakshi.oversight.DirectionId;
import in.sakshi.oversight.DirectionIssued;
import in.sakshi.oversight.DocumentAttached;
import in.sakshi.oversight.DocumentId;
import in.sakshi.oversight.ExtensionOrdered;
import in.sakshi.oversight.InquiryEnded;
import in.sakshi.oversight.InquiryOrdered;
import in.sakshi.oversight.OpenedInEmergency;
import in.sakshi.oversight.SupervisionNoteAdded;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Samples of what those above said of the case of {@link SampleCare}, and of a paper that belongs to it. */
final class SampleOversight {

    private static final DirectionId DIRECTION =
            new DirectionId(UUID.fromString("c24b7f19-6e03-4d58-a1c7-58f0d2b93e61"));
    private static final DocumentId DOCUMENT = new DocumentId(UUID.fromString("e91a3c06-5b7f-4e82-b6d4-07c8f51a2d93"));

    private SampleOversight() {}

    static List<Fact> all() {
        return List.of(
                new SupervisionNoteAdded(
                        HERS, "महिला कर्मी की अनुपलब्धता का कारण स्पष्ट करें।", at("2025-11-26T11:00")),
                new DirectionIssued(
                        HERS,
                        DIRECTION,
                        Owner.of(Post.SHO),
                        "एक महिला आरक्षी प्रति रात्रि आरक्षित रखें।",
                        LocalDate.parse("2025-12-20"),
                        at("2025-12-05T12:00")),
                new DirectionComplied(HERS, DIRECTION, "रोस्टर में नियत।", at("2025-12-18T10:00")),
                new DocumentAttached(
                        HERS,
                        DOCUMENT,
                        DocumentKind.MEDICAL_REPORT,
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        48_211,
                        "पृ0 14",
                        at("2025-12-02T12:30")),
                new BookEntryCorrected(
                        HERS,
                        new EntryNumber(new RegisterId(new StationCode("RMG"), RegisterId.FOLLOW_UP, 2025), 77),
                        BookField.FOLLOW_UP_HELP,
                        "सिलाई प्रशिक्षण",
                        "कम्प्यूटर प्रशिक्षण",
                        "सुनने में भूल",
                        at("2025-12-06T10:00")),
                new ExtensionOrdered(
                        HERS,
                        "विशेष न्यायालय",
                        LocalDate.parse("2026-05-04"),
                        LocalDate.parse("2026-07-31"),
                        "विधि विज्ञान प्रयोगशाला की आख्या अप्राप्त",
                        at("2026-05-05T11:00")),
                new OpenedInEmergency(
                        HERS,
                        new OfficerId("o-1011"),
                        "वह थाने पर आयी है और डरी हुई है",
                        Instant.parse("2026-05-06T20:30:00Z"),
                        at("2026-05-06T23:00")),
                new InquiryOrdered(
                        HERS,
                        new OfficerId("o-1041"),
                        "आदेश सं0 12/2026 दि0 07.05.2026",
                        LocalDate.parse("2026-06-06"),
                        at("2026-05-07T11:00")),
                new InquiryEnded(HERS, new OfficerId("o-1041"), at("2026-06-01T11:00")));
    }
}
