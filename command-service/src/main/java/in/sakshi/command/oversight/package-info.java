/**
 * What those above say of a case of any kind, and what papers belong to it (पर्यवेक्षण). Start at {@link
 * in.sakshi.command.oversight.Overseeing}.
 */
@NullMarked
package in.sakshi.command.oversight;

import org.jspecify.annotations.NullMarked;
