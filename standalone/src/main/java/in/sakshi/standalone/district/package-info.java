/**
 * An invented district of twenty-five stations: who serves there, and what happens at their desks in half a year, lawfully, by a
 * seed. Start at {@link in.sakshi.standalone.district.District}.
 */
@NullMarked
package in.sakshi.standalone.district;

import org.jspecify.annotations.NullMarked;
