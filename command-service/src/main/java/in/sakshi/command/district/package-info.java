/**
 * What a district orders for itself (जनपदीय आदेश): limits stricter than those of the rule book. Start at {@link
 * in.sakshi.command.district.Ordering}.
 */
@NullMarked
package in.sakshi.command.district;

import org.jspecify.annotations.NullMarked;
