/** All that can be recorded, in one list (घटनाओं की सूची). */
@NullMarked
package in.sakshi.event;

import org.jspecify.annotations.NullMarked;
