package in.sakshi.query.testing;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.code.StationType;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.ledger.Actor;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.StaffSheet;
import in.sakshi.station.Station;
import in.sakshi.station.StationCode;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
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

    /** Piprauli. */
    public static final StationCode PPR = new StationCode("PPR");

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

    /** Runs the service. */
    public static final OfficerId ADMINISTRATOR = new OfficerId("o-1043");

    private static final UnitPath RANGE = new UnitPath("/UP/EAST/DVG");
    private static final UnitPath SARYUPUR = RANGE.at("SRY");
    private static final UnitPath SARYUPUR_SADAR = SARYUPUR.at("C1");
    private static final UnitPath NEEMNAGAR = RANGE.at("NMN");
    private static final UnitPath NEEMNAGAR_SADAR = NEEMNAGAR.at("C1");

    private static final List<Unit> UNITS = List.of(
            new Unit(new UnitPath("/UP/EAST"), "पूर्वी जोन", "Eastern Zone"),
            new Unit(RANGE, "देवगढ़", "Devgarh"),
            new Unit(SARYUPUR, "सरयूपुर", "Saryupur"),
            new Unit(SARYUPUR_SADAR, "सरयूपुर सदर", "Saryupur Sadar"),
            new Unit(NEEMNAGAR, "नीमनगर", "Neemnagar"),
            new Unit(NEEMNAGAR_SADAR, "नीमनगर सदर", "Neemnagar Sadar"));

    private static final StationCode OUTPOST = new StationCode("KTC");

    private static final List<Station> STATIONS = List.of(
            new Station(RMG, "रामगढ़ी", "Ramgarhi", SARYUPUR_SADAR.at("RMG")),
            new Station(BLG, "बेलाघाट", "Belaghat", SARYUPUR_SADAR.at("BLG")),
            new Station(HRP, "हरिपुर", "Haripur", NEEMNAGAR_SADAR.at("HRP")),
            new Station(MHW, "महुआवा", "Mahuawa", NEEMNAGAR_SADAR.at("MHW"), StationType.MAHILA_THANA),
            new Station(KTW, "कटवां", "Katwan", NEEMNAGAR_SADAR.at("KTW")),
            new Station(PPR, "पिपरौली", "Piprauli", NEEMNAGAR_SADAR.at("PPR")),
            new Station(OUTPOST, "कटवां", "Katwan", NEEMNAGAR_SADAR.at("KTC"), StationType.CHOWKI));

    private static final StaffList STAFF = new StaffList(new StaffSheet(
            STATIONS,
            List.of(
                    woman(NEELAM, "नीलम वर्मा", "Neelam Verma", Rank.SI, Post.IC),
                    woman(AARTI, "आरती सिंह", "Aarti Singh", Rank.SI, Post.INQUIRY),
                    woman(MAMTA, "ममता यादव", "Mamta Yadav", Rank.HC, Post.DESK),
                    woman(POOJA, "पूजा गौतम", "Pooja Gautam", Rank.CT, Post.DESK),
                    new Officer(
                            ADMINISTRATOR,
                            "सुरेश कुमार",
                            "Suresh Kumar",
                            Rank.NONE,
                            Post.SYSADMIN,
                            Sex.MAN,
                            new UnitPath("/UP"))),
            Set.of(),
            UNITS));

    private Officers() {}

    /** All of them, and their stations. */
    public static StaffList staff() {
        return STAFF;
    }

    private static Officer woman(OfficerId id, String hindi, String english, Rank rank, Post post) {
        return new Officer(id, hindi, english, rank, post, Sex.WOMAN, new UnitPath(UNIT));
    }

    /** The officer as the ledger names an actor. */
    public static Actor actor(OfficerId id) {
        Officer officer = officer(id);
        return new Actor(id.value(), officer.post().name(), officer.unit().value());
    }

    /** The officer as assigned to a case. */
    public static AssignedOfficer assigned(OfficerId id) {
        Officer officer = officer(id);
        return new AssignedOfficer(
                id, officer.rank(), officer.post(), officer.unit().value());
    }

    private static Officer officer(OfficerId id) {
        return STAFF.officer(id).orElseThrow();
    }
}
