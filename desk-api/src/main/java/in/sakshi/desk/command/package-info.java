/**
 * What may be asked of the service: one record per command, named in the imperative; each pairs with the event that records it.
 *
 * <p>Plain Java. {@code @Nullable} marks what may be left out; everything else is required, and the door says so field by field.
 * Start at {@link in.sakshi.desk.command.ComplaintCommand}.
 */
@NullMarked
package in.sakshi.desk.command;

import org.jspecify.annotations.NullMarked;
