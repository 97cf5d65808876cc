package in.sakshi.desk.query;

import in.sakshi.code.UnitLevel;
import in.sakshi.station.StationCode;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is shown (इकाई).
 *
 * @param path where it stands, {@code /UP/<zone>/<range>/<district>/<circle>/<station>} or its beginning
 * @param level how high; the same in every language
 * @param kind what it is, as a person says it: a zone, a police commissionerate, a women's police station
 * @param name its name
 * @param station the code of a police station or an outpost; absent of any other unit
 * @param commissionerate whether a commissioner heads it
 * @param stations for how many police stations it answers; 1 for a station
 * @param outposts for how many outposts besides; 1 for an outpost
 */
public record UnitShown(
        String path,
        UnitLevel level,
        String kind,
        String name,
        @Nullable StationCode station,
        boolean commissionerate,
        int stations,
        int outposts) {}
