/**
 * Files as the ledger needs them: what is forced is there after a loss of power, and one process holds a directory. {@link
 * in.sakshi.ledger.disk.Disk} is a seam, so that tests can pull the plug.
 */
@NullMarked
package in.sakshi.ledger.disk;

import org.jspecify.annotations.NullMarked;
