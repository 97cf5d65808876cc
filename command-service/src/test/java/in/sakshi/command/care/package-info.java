/** What each fact of the care for her meets and opens, and that nothing stands in its way. */
@NullMarked
package in.sakshi.command.care;

import org.jspecify.annotations.NullMarked;
