/**
 * Stations, units and officers as the service knows them. Start at {@link in.sakshi.station.StaffList}.
 */
@NullMarked
package in.sakshi.station;

import org.jspecify.annotations.NullMarked;
