/**
 * Who was posted where, by whom and from when (तैनाती): what happens to officers, not to cases. Start at {@link
 * in.sakshi.posting.PostingEvent}; {@link in.sakshi.posting.Postings} says what it comes to on a day.
 */
@NullMarked
package in.sakshi.posting;

import org.jspecify.annotations.NullMarked;
