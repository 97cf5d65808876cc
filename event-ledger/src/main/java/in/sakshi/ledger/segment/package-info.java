/**
 * The ledger in plain files, for one machine: the embedded store.
 *
 * <p>A directory holds <em>segments</em> ({@code commits-<number of the first>.ledger}), the <em>mark</em> ({@code
 * acknowledged}: up to where somebody was told "recorded"), and {@code lock}. A segment is one {@link
 * in.sakshi.ledger.segment.SegmentHeader line of text} and then frames, one frame a batch:
 *
 * <pre>
 * frame  = length of body : 4 bytes | CRC-32C of place, length and body : 4 bytes | body
 * body   = number of the first commit : 8 bytes | commits : 4 bytes | commit …
 * commit = length of the rest : 4 bytes | leaf hash : 32 bytes | length : 4 bytes | leaf | (length : 4 bytes | payload) …
 * </pre>
 *
 * <p>What is written is never changed. A frame is forced to the disk before the next is begun, so a crash can leave only
 * the very last one unfinished: that one is cut off at the next start, if it was not acknowledged. Everything else that
 * does not add up is damage, and the log refuses to open.
 *
 * <p>Start at {@link in.sakshi.ledger.segment.SegmentLog}; {@link in.sakshi.ledger.segment.SegmentArchive} reads a directory
 * that nobody has open.
 */
@NullMarked
package in.sakshi.ledger.segment;

import org.jspecify.annotations.NullMarked;
