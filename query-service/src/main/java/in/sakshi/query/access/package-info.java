/**
 * Who looked at what (देखे जाने का लेखा): every look at a case, every identity that was opened, every file and every search, in a ledger
 * of its own of the same kind as that of the cases, so that views never grow a case and cannot be changed afterwards either.
 */
@NullMarked
package in.sakshi.query.access;

import org.jspecify.annotations.NullMarked;
