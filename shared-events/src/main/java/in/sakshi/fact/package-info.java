/**
 * What every recorded fact has in common. Start at {@link in.sakshi.fact.Fact}.
 */
@NullMarked
package in.sakshi.fact;

import org.jspecify.annotations.NullMarked;
