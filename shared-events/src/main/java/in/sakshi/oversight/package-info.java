/**
 * What those above say of a case of any kind (पर्यवेक्षण): notes, directions and whether they were complied with, and what
 * papers belong to it. Start at {@link in.sakshi.oversight.OversightEvent}.
 */
@NullMarked
package in.sakshi.oversight;

import org.jspecify.annotations.NullMarked;
