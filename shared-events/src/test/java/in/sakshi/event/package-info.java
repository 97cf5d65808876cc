/** What holds of all events. */
@NullMarked
package in.sakshi.event;

import org.jspecify.annotations.NullMarked;
