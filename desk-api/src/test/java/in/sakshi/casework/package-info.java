/** Whether cases are named as their streams are. */
@NullMarked
package in.sakshi.casework;

import org.jspecify.annotations.NullMarked;
