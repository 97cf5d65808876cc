/**
 * How what is made from the ledger grows and stands, on either side: {@link in.sakshi.shelf.OpenLines} reads and writes the
 * lines that a batch of events touches, and {@link in.sakshi.shelf.Lines} is the port behind which they are kept. No Spring in
 * here.
 */
@NullMarked
package in.sakshi.shelf;

import org.jspecify.annotations.NullMarked;
