package in.sakshi.command.docket;

import in.sakshi.command.acting.Desk;
import in.sakshi.station.StationCode;

/** By which time limits is decided where (जनपदीय नियमावली): the rule book of the state, and what a district has ordered for itself. */
@FunctionalInterface
public interface DistrictRules {

    /** The desk with the rule book of the district to which that station belongs; as it is if the station is known nowhere. */
    Desk at(StationCode station, Desk desk);
}
