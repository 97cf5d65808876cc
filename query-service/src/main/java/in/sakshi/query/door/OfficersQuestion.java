package in.sakshi.query.door;

import in.sakshi.station.StationCode;
import in.sakshi.station.UnitPath;
import org.jspecify.annotations.Nullable;

/**
 * Whose officers.
 *
 * @param station for which they answer, there or above
 * @param unit in which or below which they serve; the unit of the officer who asks if neither is said
 */
record OfficersQuestion(
        @Nullable StationCode station, @Nullable UnitPath unit) implements Question {}
