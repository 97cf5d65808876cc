/** Keys in files, and what they survive. */
@NullMarked
package in.sakshi.ledger.secrecy.file;

import org.jspecify.annotations.NullMarked;
