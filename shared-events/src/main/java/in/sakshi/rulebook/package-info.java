/**
 * What a district orders for itself beside the rule book of the state (जनपदीय आदेश). Start at {@link
 * in.sakshi.rulebook.RuleBookEvent}.
 */
@NullMarked
package in.sakshi.rulebook;

import org.jspecify.annotations.NullMarked;
