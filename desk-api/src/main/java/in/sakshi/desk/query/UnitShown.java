package in.sakshi.desk.query;

import in.sakshi.code.UnitLevel;

/**
 * A unit as it is shown (इकाई).
 *
 * @param path where it stands, {@code /UP/<zone>/<range>/<district>/<circle>/<station>} or its beginning
 * @param level how high; the same in every language
 * @param kind what it is, as a person says it: a zone, a police commissionerate, a women's police station
 * @param name its name
 * @param commissionerate whether a commissioner heads it
 * @param stations for how many police stations it answers; 1 for a station
 * @param outposts for how many outposts besides; 1 for an outpost
 */
public record UnitShown(
        String path, UnitLevel level, String kind, String name, boolean commissionerate, int stations, int outposts) {}
