@NullMarked
package in.sakshi.query.line;

import org.jspecify.annotations.NullMarked;
