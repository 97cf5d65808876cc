package in.sakshi.command.acting;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.ReferralAgency;
import in.sakshi.code.Sex;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.ledger.axon.CommandMetadata;
import in.sakshi.posting.LeaveNoted;
import in.sakshi.posting.OfficerRelieved;
import in.sakshi.posting.PostingEvent;
import in.sakshi.posting.Postings;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.StaffSheet;
import in.sakshi.station.Station;
import in.sakshi.station.StationCode;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The district of the worked cases, which is on no map (सरयूपुर): its stations, and who serves where. */
public final class Saryupur {

    private static final UnitPath ZONE = new UnitPath("/UP/Z1");
    private static final UnitPath RANGE = ZONE.at("DEOGARH");
    private static final UnitPath DISTRICT = RANGE.at("SARYUPUR");
    private static final UnitPath CIRCLE = DISTRICT.at("SADAR");

    public static final Station RAMGARHI = new Station(new StationCode("RMG"), "रामगढ़ी", "Ramgarhi", CIRCLE.at("RMG"));
    public static final Station BELAGHAT = new Station(new StationCode("BLG"), "बेलाघाट", "Belaghat", CIRCLE.at("BLG"));
    public static final StationCode NOWHERE = new StationCode("XYZ");

    public static final Officer CT_POOJA =
            woman("o-1", "पूजा गौतम", "Pooja Gautam", Rank.CT, Post.DESK, RAMGARHI.unit());
    public static final Officer HC_MAMTA =
            woman("o-2", "ममता यादव", "Mamta Yadav", Rank.HC, Post.DESK, RAMGARHI.unit());
    public static final Officer ASI_REKHA = woman("o-3", "रेखा", "Rekha", Rank.ASI, Post.INQUIRY, RAMGARHI.unit());
    public static final Officer SI_AARTI =
            woman("o-4", "आरती सिंह", "Aarti Singh", Rank.SI, Post.INQUIRY, RAMGARHI.unit());
    public static final Officer IC_NEELAM =
            woman("o-5", "नीलम वर्मा", "Neelam Verma", Rank.SI, Post.IC, RAMGARHI.unit());
    public static final Officer SHO_RAKESH = new Officer(
            new OfficerId("o-6"), "राकेश मिश्रा", "Rakesh Mishra", Rank.INSP, Post.SHO, Sex.MAN, RAMGARHI.unit());
    public static final Officer CO_SHALINI =
            woman("o-7", "शालिनी त्रिपाठी", "Shalini Tripathi", Rank.DSP, Post.CO, CIRCLE);
    public static final Officer NODAL_VIVEK =
            new Officer(new OfficerId("o-8"), "विवेक चन्द्र", "Vivek Chandra", Rank.ASP, Post.NODAL, Sex.MAN, DISTRICT);
    public static final Officer SP_ANANT = new Officer(
            new OfficerId("o-13"), "अनन्त प्रकाश", "Anant Prakash", Rank.SP, Post.SUPERVISOR, Sex.MAN, DISTRICT);
    public static final Officer SI_KIRAN_OF_BELAGHAT =
            woman("o-9", "किरन", "Kiran", Rank.SI, Post.INQUIRY, BELAGHAT.unit());
    public static final Officer CT_SEEMA_OF_BELAGHAT =
            woman("o-10", "सीमा", "Seema", Rank.CT, Post.DESK, BELAGHAT.unit());

    public static final Officer INQUIRES_INTO_HANDLING =
            new Officer(new OfficerId("o-11"), "अनिल राय", "Anil Rai", Rank.DSP, Post.AUDITOR, Sex.MAN, DISTRICT);

    /** Runs the service. */
    public static final Officer ADMIN_HARISH =
            new Officer(new OfficerId("o-12"), "हरीश", "Harish", Rank.NONE, Post.SYSADMIN, Sex.MAN, DISTRICT);

    /** At work in another district; the staff list of this one does not know her. */
    public static final Officer A_STRANGER = woman(
            "o-99",
            "मीरा",
            "Meera",
            Rank.SI,
            Post.INQUIRY,
            RANGE.at("NEEMNAGAR").at("C1").at("HRP"));

    /** The shelter home is full and takes nobody. */
    public static final StaffList STAFF = freshStaff();

    private Saryupur() {}

    /** The same list, for whoever has postings recorded and would change it for others. */
    public static StaffList freshStaff() {
        return staff(
                List.of(RAMGARHI, BELAGHAT),
                List.of(
                        CT_POOJA,
                        HC_MAMTA,
                        ASI_REKHA,
                        SI_AARTI,
                        IC_NEELAM,
                        SHO_RAKESH,
                        CO_SHALINI,
                        NODAL_VIVEK,
                        SI_KIRAN_OF_BELAGHAT,
                        CT_SEEMA_OF_BELAGHAT,
                        SP_ANANT,
                        INQUIRES_INTO_HANDLING,
                        ADMIN_HARISH),
                Set.of(ReferralAgency.SHELTER));
    }

    /** The same list where that was recorded by Monday. */
    public static StaffList staffAfter(PostingEvent... events) {
        StaffList staff = freshStaff();
        staff.follow(Postings.NONE.after(List.of(events)).on(Kolkata.dateAt(Week.MONDAY)));
        return staff;
    }

    /** That officer on leave, from a day until a day. */
    public static LeaveNoted onLeave(Officer officer, String from, String until) {
        return new LeaveNoted(
                officer.id(), LocalDate.parse(from), LocalDate.parse(until), null, Happened.at(Week.MONDAY));
    }

    /** That officer relieved, from Monday on. */
    public static OfficerRelieved relieved(Officer officer) {
        LocalDate monday = Kolkata.dateAt(Week.MONDAY);
        return new OfficerRelieved(officer, monday, "सेवानिवृत्त", "एसपी/88/2025", Happened.at(Week.MONDAY));
    }

    /** What the door says beside a command of that officer. */
    public static Map<String, String> metadata(Officer officer) {
        return Map.of(
                CommandMetadata.OFFICER, officer.id().value(),
                CommandMetadata.POST, officer.post().name(),
                CommandMetadata.UNIT, officer.unit().value());
    }

    /** A staff list of the district. */
    public static StaffList staff(List<Station> stations, List<Officer> officers, Set<ReferralAgency> inactive) {
        List<Unit> units = List.of(
                new Unit(ZONE, "पूर्वी जोन", "Eastern Zone"),
                new Unit(RANGE, "देवगढ़", "Devgarh"),
                new Unit(DISTRICT, "सरयूपुर", "Saryupur"),
                new Unit(CIRCLE, "सदर", "Sadar"));
        return new StaffList(new StaffSheet(stations, officers, inactive, units));
    }

    private static Officer woman(String id, String hindi, String english, Rank rank, Post post, UnitPath unit) {
        return new Officer(new OfficerId(id), hindi, english, rank, post, Sex.WOMAN, unit);
    }
}
