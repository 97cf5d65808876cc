/** Breaks the rule "every package says null is marked", on purpose. */
@NullUnmarked
package in.sakshi.query.unmarked;

import org.jspecify.annotations.NullUnmarked;
