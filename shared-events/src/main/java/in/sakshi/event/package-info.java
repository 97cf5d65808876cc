/** All that can be recorded, in one list (घटनाओं की सूची), and what follows from events of several kinds. */
@NullMarked
package in.sakshi.event;

import org.jspecify.annotations.NullMarked;
