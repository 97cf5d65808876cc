/** What the measures stand on: an embedded MongoDB, sample events, a crowd of writers, child processes. */
@NullMarked
package in.sakshi.benchmark.ground;

import org.jspecify.annotations.NullMarked;
