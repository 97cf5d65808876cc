@NullMarked
package in.sakshi.door.identity;

import org.jspecify.annotations.NullMarked;
