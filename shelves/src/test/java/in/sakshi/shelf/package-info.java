@NullMarked
package in.sakshi.shelf;

import org.jspecify.annotations.NullMarked;
