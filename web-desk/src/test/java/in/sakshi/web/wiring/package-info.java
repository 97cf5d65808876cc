@NullMarked
package in.sakshi.web.wiring;

import org.jspecify.annotations.NullMarked;
