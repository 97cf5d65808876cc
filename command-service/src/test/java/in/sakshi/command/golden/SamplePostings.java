package in.sakshi.command.golden;

import static in.sakshi.command.golden.SampleEvents.at;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.fact.Fact;
import in.sakshi.posting.LeaveNoted;
import in.sakshi.posting.OfficerPosted;
import in.sakshi.posting.OfficerRelieved;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.UnitPath;
import java.time.LocalDate;
import java.util.List;

/** Samples of what happens to officers. */
final class SamplePostings {

    private static final Officer KIRAN = new Officer(
            new OfficerId("o-2001"),
            "किरन पटेल",
            "Kiran Patel",
            Rank.CT,
            Post.DESK,
            Sex.WOMAN,
            new UnitPath("/UP/EAST/DVG/SRY/C1/RMG"));

    private SamplePostings() {}

    static List<Fact> all() {
        return List.of(
                new OfficerPosted(KIRAN, LocalDate.parse("2025-10-01"), "एसपी/सरयूपुर/88/2025", at("2025-10-01T10:00")),
                new LeaveNoted(
                        KIRAN.id(),
                        LocalDate.parse("2025-11-03"),
                        LocalDate.parse("2025-11-12"),
                        new OfficerId("o-1003"),
                        at("2025-10-30T17:00")),
                new OfficerRelieved(
                        KIRAN,
                        LocalDate.parse("2026-02-01"),
                        "अन्य जनपद को स्थानान्तरण",
                        "एसपी/सरयूपुर/12/2026",
                        at("2026-02-01T09:00")));
    }
}
