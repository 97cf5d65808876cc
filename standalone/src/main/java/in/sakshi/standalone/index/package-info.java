/**
 * Indexes for the embedded MongoDB server, which by itself keeps unique ones only and scans a collection for everything else.
 * Start at {@link in.sakshi.standalone.index.IndexedBackend}.
 *
 * <p>An index here only says where to look, and in which order. Whether a document is an answer, and what is made of it,
 * the server's own code decides, so that no answer can differ from a scan's: the same documents in the same order (docs/adr/0019).
 * Only a document that is written anew by its id is put there by {@link in.sakshi.standalone.index.Replacement}, as the server would.
 */
@NullMarked
package in.sakshi.standalone.index;

import org.jspecify.annotations.NullMarked;
