/** The shapes of bodies, by themselves. */
@NullMarked
package in.sakshi.command.door.shape;

import org.jspecify.annotations.NullMarked;
