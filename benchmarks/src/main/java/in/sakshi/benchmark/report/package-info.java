/** Puts the findings into a table, a JSON object and the page in {@code docs}. */
@NullMarked
package in.sakshi.benchmark.report;

import org.jspecify.annotations.NullMarked;
