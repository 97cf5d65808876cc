@NullMarked
package in.sakshi.door;

import org.jspecify.annotations.NullMarked;
