/**
 * The numbering of the books on the shelf. Start at {@link in.sakshi.register.RegisterId}.
 */
@NullMarked
package in.sakshi.register;

import org.jspecify.annotations.NullMarked;
