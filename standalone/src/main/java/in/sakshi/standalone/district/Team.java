package in.sakshi.standalone.district;

import in.sakshi.station.StationCode;
import in.sakshi.station.UnitPath;
import java.util.Locale;

/**
 * Who does what at one station of the district, by their ids (थाना टीम).
 *
 * @param number of the station, from 1
 * @param station its code
 * @param unit its path
 */
public record Team(int number, StationCode station, UnitPath unit) {

    /** In charge of the help desk; a woman sub-inspector. */
    public String inCharge() {
        return officer(1);
    }

    /** Inquires; a woman sub-inspector, as the other one. */
    public String inquirer() {
        return officer(2);
    }

    /** Inquires as well. */
    public String otherInquirer() {
        return officer(3);
    }

    /** At the desk; a woman head constable. */
    public String desk() {
        return officer(4);
    }

    /** At the desk at other hours; a woman constable. */
    public String otherDesk() {
        return officer(5);
    }

    /** Heads the station. */
    public String sho() {
        return officer(6);
    }

    /** Investigates. */
    public String investigator() {
        return officer(7);
    }

    /** Answers for the circle in which the station lies. */
    public String circleOfficer() {
        return District.circleOfficer(District.circleOf(number));
    }

    private String officer(int post) {
        return String.format(Locale.ROOT, "o-2%02d%d", number, post);
    }
}
