/** What the desk asks and sends, in the name of whoever is logged in. */
@NullMarked
package in.sakshi.web.door;

import org.jspecify.annotations.NullMarked;
