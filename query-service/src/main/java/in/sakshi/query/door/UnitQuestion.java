package in.sakshi.query.door;

import in.sakshi.station.UnitPath;
import org.jspecify.annotations.Nullable;

/**
 * Which unit.
 *
 * @param under its path; the unit of the officer who asks if absent
 */
record UnitQuestion(@Nullable UnitPath under) implements Question {}
