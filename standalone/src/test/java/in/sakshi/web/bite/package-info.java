/** Wrong on purpose: what the rules of the house must catch. */
@NullMarked
package in.sakshi.web.bite;

import org.jspecify.annotations.NullMarked;
