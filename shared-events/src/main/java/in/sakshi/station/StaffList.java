package in.sakshi.station;

import in.sakshi.code.ReferralAgency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which stations there are, who serves where, and which agencies are at work in the district (नियतन सूची). A plain list, given
 * to each service at its start; what it said at the moment of an act is recorded with the act.
 *
 * @param stations the stations
 * @param officers the officers with their present posts
 * @param inactiveAgencies agencies that take no referrals at present
 */
public record StaffList(List<Station> stations, List<Officer> officers, Set<ReferralAgency> inactiveAgencies) {

    public StaffList {
        stations = List.copyOf(stations);
        officers = List.copyOf(officers);
        inactiveAgencies = Set.copyOf(inactiveAgencies);
    }

    /** The station with that code, if it is known. */
    public Optional<Station> station(StationCode code) {
        return stations.stream().filter(station -> station.code().equals(code)).findFirst();
    }

    /** The officer with that id, if known. */
    public Optional<Officer> officer(OfficerId id) {
        return officers.stream().filter(officer -> officer.id().equals(id)).findFirst();
    }

    /** Whether the agency takes referrals at present. */
    public boolean takesReferrals(ReferralAgency agency) {
        return !inactiveAgencies.contains(agency);
    }
}
