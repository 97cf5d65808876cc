/**
 * The frame of a door: in which language a caller reads, and that whoever is turned away gets a problem (RFC 9457), wherever on
 * the way that happens. Start at {@link in.sakshi.door.DoorFrame}.
 */
@NullMarked
package in.sakshi.door;

import org.jspecify.annotations.NullMarked;
