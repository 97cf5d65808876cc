/**
 * Who is posted where (तैनाती): posting, relieving, leave. Start at {@link in.sakshi.command.posting.Posting}.
 */
@NullMarked
package in.sakshi.command.posting;

import org.jspecify.annotations.NullMarked;
