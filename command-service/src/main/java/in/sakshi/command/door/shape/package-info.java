/**
 * What may stand in the body of a request, derived from the contract records alone: a {@code @Nullable} component may be left
 * out, {@code @Text} and {@code @Whole} give the limits. The same shapes read a body and describe it to the API's readers, so
 * the two cannot disagree.
 *
 * <p>No Spring and no HTTP in here. Start at {@link in.sakshi.command.door.shape.Shape}, then {@link
 * in.sakshi.command.door.shape.Shapes} (which type has which shape).
 */
@NullMarked
package in.sakshi.command.door.shape;

import org.jspecify.annotations.NullMarked;
