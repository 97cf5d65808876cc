/** Whether the table of posts keeps to what must hold of it. */
@NullMarked
package in.sakshi.desk.permission;

import org.jspecify.annotations.NullMarked;
