@NullMarked
package in.sakshi.query.audit;

import org.jspecify.annotations.NullMarked;
