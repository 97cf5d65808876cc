/**
 * What the registers answer: lines, and the sheets on which they are shown. A line holds codes, numbers and times as
 * they are; beside it stand cells with the text that a register prints, in the reader's language. Besides, which units there
 * are.
 *
 * <p>Plain Java. Start at {@link in.sakshi.desk.query.Sheet}.
 */
@NullMarked
package in.sakshi.desk.query;

import org.jspecify.annotations.NullMarked;
