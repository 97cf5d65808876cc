@NullMarked
package in.sakshi.query.timeline;

import org.jspecify.annotations.NullMarked;
