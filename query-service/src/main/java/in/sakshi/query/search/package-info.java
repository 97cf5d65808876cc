/** Finding cases by the name or the number of whoever brought them (खोज). */
@NullMarked
package in.sakshi.query.search;

import org.jspecify.annotations.NullMarked;
