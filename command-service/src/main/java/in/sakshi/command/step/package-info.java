/** What may be done next in a case, found by trying the rules themselves on commands that nobody has sent (अगले कदम). */
@NullMarked
package in.sakshi.command.step;

import org.jspecify.annotations.NullMarked;
