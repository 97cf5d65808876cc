/**
 * Puts shelves, and the processors that write on them, together in a Spring context, and lets whoever runs the service have
 * them written again. Import {@link in.sakshi.shelf.wiring.ShelvesConfiguration}.
 */
@NullMarked
package in.sakshi.shelf.wiring;

import org.jspecify.annotations.NullMarked;
