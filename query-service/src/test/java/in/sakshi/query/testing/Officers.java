package in.sakshi.query.testing;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.ledger.Actor;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.Station;
import in.sakshi.station.StationCode;
import java.util.List;
import java.util.Set;

/** Who serves at which station in the tests. */
public final class Officers {

    /** Ramgarhi. */
    public static final StationCode RMG = new StationCode("RMG");

    /** Belaghat. */
    public static final StationCode BLG = new StationCode("BLG");

    /** Haripur. */
    public static final StationCode HRP = new StationCode("HRP");

    /** Mahuawa. */
    public static final StationCode MHW = new StationCode("MHW");

    /** Katwan. */
    public static final StationCode KTW = new StationCode("KTW");

    /** Path of Ramgarhi. */
    public static final String UNIT = "/UP/EAST/DVG/SRY/C1/RMG";

    /** In charge of the centre. */
    public static final OfficerId NEELAM = new OfficerId("o-1001");

    /** Inquiry officer. */
    public static final OfficerId AARTI = new OfficerId("o-1002");

    /** Head constable at the desk. */
    public static final OfficerId MAMTA = new OfficerId("o-1003");

    /** Constable at the desk. */
    public static final OfficerId POOJA = new OfficerId("o-1004");

    private static final List<Officer> ALL = List.of(
            new Officer(NEELAM, "नीलम वर्मा", "Neelam Verma", Rank.SI, Post.IC, Sex.WOMAN, UNIT),
            new Officer(AARTI, "आरती सिंह", "Aarti Singh", Rank.SI, Post.INQUIRY, Sex.WOMAN, UNIT),
            new Officer(MAMTA, "ममता यादव", "Mamta Yadav", Rank.HC, Post.DESK, Sex.WOMAN, UNIT),
            new Officer(POOJA, "पूजा गौतम", "Pooja Gautam", Rank.CT, Post.DESK, Sex.WOMAN, UNIT));

    private Officers() {}

    /** All of them, and their stations. */
    public static StaffList staff() {
        return new StaffList(
                List.of(
                        new Station(RMG, "रामगढ़ी", "Ramgarhi", UNIT),
                        new Station(BLG, "बेलाघाट", "Belaghat", "/UP/EAST/DVG/SRY/C1/BLG"),
                        new Station(HRP, "हरिपुर", "Haripur", "/UP/EAST/DVG/NMN/C1/HRP"),
                        new Station(MHW, "महुआवा", "Mahuawa", "/UP/EAST/DVG/NMN/C1/MHW"),
                        new Station(KTW, "कटवां", "Katwan", "/UP/EAST/DVG/NMN/C1/KTW")),
                ALL,
                Set.of());
    }

    /** The officer as the ledger names an actor. */
    public static Actor actor(OfficerId id) {
        Officer officer = officer(id);
        return new Actor(id.value(), officer.post().name(), officer.unit());
    }

    /** The officer as assigned to a case. */
    public static AssignedOfficer assigned(OfficerId id) {
        Officer officer = officer(id);
        return new AssignedOfficer(id, officer.rank(), officer.post(), officer.unit());
    }

    private static Officer officer(OfficerId id) {
        return staff().officer(id).orElseThrow();
    }
}
