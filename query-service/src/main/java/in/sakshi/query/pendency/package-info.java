/**
 * What is pending (लंबित प्रकरण): every duty as long as it was a station’s, so that a board at any past moment is a choice of lines, by
 * what was recorded then or by what is known now. Start at {@link in.sakshi.query.pendency.DutyRegister}.
 */
@NullMarked
package in.sakshi.query.pendency;

import org.jspecify.annotations.NullMarked;
