/** Tests of what a district orders for itself. */
@NullMarked
package in.sakshi.command.district;

import org.jspecify.annotations.NullMarked;
