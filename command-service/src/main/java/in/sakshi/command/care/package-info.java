/**
 * The care for her in a case of any kind (देखरेख): what each fact meets and opens. Nothing but its form ever stands in the
 * way of
 * recording it. Start at {@link in.sakshi.command.care.Caring}.
 */
@NullMarked
package in.sakshi.command.care;

import org.jspecify.annotations.NullMarked;
