/** What is left after the process that records is killed, again and again. */
@NullMarked
package in.sakshi.benchmark.fault;

import org.jspecify.annotations.NullMarked;
