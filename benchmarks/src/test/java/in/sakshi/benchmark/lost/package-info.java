@NullMarked
package in.sakshi.benchmark.lost;

import org.jspecify.annotations.NullMarked;
