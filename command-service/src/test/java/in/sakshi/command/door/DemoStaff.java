package in.sakshi.command.door;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.UnitPath;

/** Officers of the demo staff list. */
final class DemoStaff {

    /** In charge of the centre at RMG. */
    static final Officer IN_CHARGE = officer("o-1001", Rank.SI, Post.IC);

    /** Inquires at RMG. */
    static final Officer INQUIRY_OFFICER = officer("o-1002", Rank.SI, Post.INQUIRY);

    private DemoStaff() {}

    private static Officer officer(String id, Rank rank, Post post) {
        return new Officer(
                new OfficerId(id),
                "अधिकारी",
                "Officer",
                rank,
                post,
                Sex.WOMAN,
                new UnitPath("/UP/EAST/DVG/SRY/C1/RMG"));
    }
}
