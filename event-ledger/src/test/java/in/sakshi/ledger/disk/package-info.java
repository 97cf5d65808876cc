/** Disks that forget, fail or stop. */
@NullMarked
package in.sakshi.ledger.disk;

import org.jspecify.annotations.NullMarked;
