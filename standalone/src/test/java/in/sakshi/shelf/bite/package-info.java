/** Wrong on purpose: what the rules of the house must catch. */
@NullMarked
package in.sakshi.shelf.bite;

import org.jspecify.annotations.NullMarked;
