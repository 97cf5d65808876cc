/** What whoever reads may see. */
@NullMarked
package in.sakshi.query.confidential;

import org.jspecify.annotations.NullMarked;
