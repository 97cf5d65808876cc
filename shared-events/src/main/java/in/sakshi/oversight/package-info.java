/**
 * What those above say of a case of any kind (पर्यवेक्षण): notes, directions and whether they were complied with, orders
 * of courts that give more time, what papers belong to it, and what was corrected in the books. Start at {@link in.sakshi.oversight.OversightEvent}.
 */
@NullMarked
package in.sakshi.oversight;

import org.jspecify.annotations.NullMarked;
