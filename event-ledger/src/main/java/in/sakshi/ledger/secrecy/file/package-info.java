/**
 * Wrapped keys in plain files of one directory, for one process at a time on one machine. Start at {@link
 * in.sakshi.ledger.secrecy.file.FileKeys}.
 */
@NullMarked
package in.sakshi.ledger.secrecy.file;

import org.jspecify.annotations.NullMarked;
