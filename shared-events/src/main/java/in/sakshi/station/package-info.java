/**
 * Stations, units and officers as the service knows them. Start at {@link in.sakshi.station.StaffList}; {@link
 * in.sakshi.station.UttarPradesh} is what every list begins with.
 */
@NullMarked
package in.sakshi.station;

import org.jspecify.annotations.NullMarked;
