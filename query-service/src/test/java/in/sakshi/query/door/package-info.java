/** Tests of the query door, over HTTP with everything behind it. Start at {@link in.sakshi.query.door.DoorTest}. */
@NullMarked
package in.sakshi.query.door;

import org.jspecify.annotations.NullMarked;
