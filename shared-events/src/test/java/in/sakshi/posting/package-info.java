/** Tests of what is recorded of officers. */
@NullMarked
package in.sakshi.posting;

import org.jspecify.annotations.NullMarked;
