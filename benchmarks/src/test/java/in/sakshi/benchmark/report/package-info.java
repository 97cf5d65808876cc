@NullMarked
package in.sakshi.benchmark.report;

import org.jspecify.annotations.NullMarked;
