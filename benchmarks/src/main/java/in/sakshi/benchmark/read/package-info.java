/** Measures of reading: replays, how far behind a reader is, and registers built from zero. */
@NullMarked
package in.sakshi.benchmark.read;

import org.jspecify.annotations.NullMarked;
