@NullMarked
package in.sakshi.query.casefile;

import org.jspecify.annotations.NullMarked;
