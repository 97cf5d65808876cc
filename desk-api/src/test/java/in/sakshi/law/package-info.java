/** Whether the table of sections says what the sources say. */
@NullMarked
package in.sakshi.law;

import org.jspecify.annotations.NullMarked;
