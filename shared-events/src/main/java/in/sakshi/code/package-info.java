/**
 * The code lists of the desk: stable ASCII keys; their Hindi and English labels are in the words files, not here.
 *
 * <p>A key once used stays for ever, as events hold it. Start at {@link in.sakshi.code.ComplaintCategory}.
 */
@NullMarked
package in.sakshi.code;

import org.jspecify.annotations.NullMarked;
