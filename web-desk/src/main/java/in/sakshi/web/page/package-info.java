/** The pages, one class for each (पृष्ठ). */
@NullMarked
package in.sakshi.web.page;

import org.jspecify.annotations.NullMarked;
