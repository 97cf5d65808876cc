/** What a measure is, and how two sides are compared fairly: in turns, many times, by the median. Start at {@link Measure}. */
@NullMarked
package in.sakshi.benchmark.measure;

import org.jspecify.annotations.NullMarked;
