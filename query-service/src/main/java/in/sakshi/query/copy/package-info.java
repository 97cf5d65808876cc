/**
 * Copies of registers to take along (कम्प्यूटर जनित प्रति): everything that was asked for in one file, as CSV, XLSX or PDF. Start
 * at {@link in.sakshi.query.copy.Copy}. Knows rows and pens, but no register and nothing of the web.
 */
@NullMarked
package in.sakshi.query.copy;

import org.jspecify.annotations.NullMarked;
