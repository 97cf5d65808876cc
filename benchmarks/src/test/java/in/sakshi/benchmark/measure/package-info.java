@NullMarked
package in.sakshi.benchmark.measure;

import org.jspecify.annotations.NullMarked;
