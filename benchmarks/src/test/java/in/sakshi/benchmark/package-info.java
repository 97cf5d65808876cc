@NullMarked
package in.sakshi.benchmark;

import org.jspecify.annotations.NullMarked;
