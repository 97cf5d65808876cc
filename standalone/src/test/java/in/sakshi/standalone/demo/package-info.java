/** How the demo is recorded. */
@NullMarked
package in.sakshi.standalone.demo;

import org.jspecify.annotations.NullMarked;
