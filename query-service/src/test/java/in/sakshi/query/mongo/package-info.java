@NullMarked
package in.sakshi.query.mongo;

import org.jspecify.annotations.NullMarked;
