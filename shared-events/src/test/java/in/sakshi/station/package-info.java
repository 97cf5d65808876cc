/** The tree of units, the file of stations, and the staff list that holds both. */
@NullMarked
package in.sakshi.station;

import org.jspecify.annotations.NullMarked;
