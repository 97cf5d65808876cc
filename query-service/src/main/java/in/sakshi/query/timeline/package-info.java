/** The whole history of each case, event for event, whatever the events are (घटनाक्रम). */
@NullMarked
package in.sakshi.query.timeline;

import org.jspecify.annotations.NullMarked;
