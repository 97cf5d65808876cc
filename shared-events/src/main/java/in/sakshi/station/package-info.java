/**
 * Stations, units and officers as the service knows them. Start at {@link in.sakshi.station.StaffList}; {@link
 * in.sakshi.station.UttarPradesh} is what every list begins with, {@link in.sakshi.station.StationFile} how 1,600 stations come
 * in.
 */
@NullMarked
package in.sakshi.station;

import org.jspecify.annotations.NullMarked;
