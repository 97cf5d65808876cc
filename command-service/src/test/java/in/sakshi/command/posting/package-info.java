/** Tests of who is posted where. */
@NullMarked
package in.sakshi.command.posting;

import org.jspecify.annotations.NullMarked;
