/** What is claimed of the invented district. */
@NullMarked
package in.sakshi.standalone.district;

import org.jspecify.annotations.NullMarked;
