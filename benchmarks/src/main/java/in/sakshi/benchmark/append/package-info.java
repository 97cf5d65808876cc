/** Measures of recording: against the store itself, against Axon's extension, and two appenders against one. */
@NullMarked
package in.sakshi.benchmark.append;

import org.jspecify.annotations.NullMarked;
