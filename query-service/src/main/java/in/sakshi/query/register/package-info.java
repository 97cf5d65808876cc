/** What several registers need to know of a case (पंजिकाएं). The registers themselves have a package each. */
@NullMarked
package in.sakshi.query.register;

import org.jspecify.annotations.NullMarked;
