/** What the door for commands answers before one is sent: what may be done next. Nothing that anybody said is in it. */
@NullMarked
package in.sakshi.desk.step;

import org.jspecify.annotations.NullMarked;
