/** Measures of the whole service, started as a JVM of its own as an operator starts it. */
@NullMarked
package in.sakshi.benchmark.whole;

import org.jspecify.annotations.NullMarked;
