@NullMarked
package in.sakshi.query.print;

import org.jspecify.annotations.NullMarked;
