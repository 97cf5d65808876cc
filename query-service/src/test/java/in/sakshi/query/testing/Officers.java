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

    /** Heads the station of Belaghat. */
    public static final OfficerId SHO_OF_BELAGHAT = new OfficerId("o-1012");

    /** Heads the station of Haripur. */
    public static final OfficerId SHO_OF_HARIPUR = new OfficerId("o-1022");

    /** At the desk of Haripur. */
    public static final OfficerId DESK_OF_HARIPUR = new OfficerId("o-1023");

    /** Heads all districts at once, as the posts above them do not see the books. */
    public static final OfficerId CHIEF = new OfficerId("o-1009");

    /** In charge of the centre at Belaghat. */
    public static final OfficerId BLG_IN_CHARGE = new OfficerId("o-1901");

    /** In charge of the centre at Katwan. */
    public static final OfficerId KTW_IN_CHARGE = new OfficerId("o-1902");

    /** In charge of the centre at Piprauli. */
    public static final OfficerId PPR_IN_CHARGE = new OfficerId("o-1903");

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

    private static final StaffList STAFF = staffOf(List.of(
            woman(NEELAM, "नीलम वर्मा", "Neelam Verma", Rank.SI, Post.IC),
            woman(AARTI, "आरती सिंह", "Aarti Singh", Rank.SI, Post.INQUIRY),
            woman(MAMTA, "ममता यादव", "Mamta Yadav", Rank.HC, Post.DESK),
            woman(POOJA, "पूजा गौतम", "Pooja Gautam", Rank.CT, Post.DESK),
            somebody("o-1014", Rank.HC, Post.BEAT, SARYUPUR_SADAR.at("RMG")),
            somebody("o-1015", Rank.SI, Post.SQUAD_LEAD, SARYUPUR_SADAR.at("RMG")),
            somebody("o-1016", Rank.SI, Post.IO, SARYUPUR_SADAR.at("RMG")),
            somebody("o-1005", Rank.INSP, Post.SHO, SARYUPUR_SADAR.at("RMG")),
            somebody("o-1006", Rank.DSP, Post.CO, SARYUPUR_SADAR),
            somebody("o-1007", Rank.ASP, Post.NODAL, SARYUPUR),
            somebody("o-1008", Rank.SP, Post.SUPERVISOR, SARYUPUR),
            somebody(CHIEF.value(), Rank.SP, Post.SUPERVISOR, UnitPath.STATE),
            somebody(SHO_OF_BELAGHAT.value(), Rank.INSP, Post.SHO, SARYUPUR_SADAR.at("BLG")),
            somebody(SHO_OF_HARIPUR.value(), Rank.INSP, Post.SHO, NEEMNAGAR_SADAR.at("HRP")),
            somebody(DESK_OF_HARIPUR.value(), Rank.HC, Post.DESK, NEEMNAGAR_SADAR.at("HRP")),
            somebody("o-1031", Rank.IG, Post.RANGE, RANGE),
            somebody("o-1032", Rank.ADG, Post.ZONE, new UnitPath("/UP/EAST")),
            somebody("o-1033", Rank.DGP, Post.HQ, UnitPath.STATE),
            somebody("o-1034", Rank.ADG, Post.WCSO, UnitPath.STATE),
            somebody("o-1041", Rank.DSP, Post.AUDITOR, SARYUPUR),
            somebody("o-1042", Rank.NONE, Post.AGENCY, SARYUPUR),
            somebody(ADMINISTRATOR.value(), Rank.NONE, Post.SYSADMIN, UnitPath.STATE),
            new Officer(new OfficerId("o-1044"), "प्रोग्राम", "Program", Rank.NONE, Post.SCRIPT, null, SARYUPUR),
            inCharge(BLG_IN_CHARGE, SARYUPUR_SADAR.at("BLG")),
            inCharge(KTW_IN_CHARGE, NEEMNAGAR_SADAR.at("KTW")),
            inCharge(PPR_IN_CHARGE, NEEMNAGAR_SADAR.at("PPR"))));

    private Officers() {}

    /** The same stations with other officers. */
    public static StaffList staffOf(List<Officer> officers) {
        return new StaffList(new StaffSheet(STATIONS, officers, Set.of(), UNITS));
    }

    /** All of them, and their stations. */
    public static StaffList staff() {
        return STAFF;
    }

    private static Officer somebody(String id, Rank rank, Post post, UnitPath unit) {
        return new Officer(new OfficerId(id), "अधिकारी " + id, "Officer " + id, rank, post, Sex.WOMAN, unit);
    }

    private static Officer woman(OfficerId id, String hindi, String english, Rank rank, Post post) {
        return new Officer(id, hindi, english, rank, post, Sex.WOMAN, new UnitPath(UNIT));
    }

    private static Officer inCharge(OfficerId id, UnitPath unit) {
        return new Officer(id, "प्रभारी", "In-charge", Rank.SI, Post.IC, Sex.WOMAN, unit);
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

    /** The officer as on the list. */
    public static Officer officer(OfficerId id) {
        return STAFF.officer(id).orElseThrow();
    }
}
