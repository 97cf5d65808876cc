/** The query service as a process: how it starts, and how it says that it cannot. */
@NullMarked
package in.sakshi.query.wiring;

import org.jspecify.annotations.NullMarked;
