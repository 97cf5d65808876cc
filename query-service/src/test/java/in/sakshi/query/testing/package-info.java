/** What the tests of the registers share: a worked case, and a ledger's word for when and by whom it was recorded. */
@NullMarked
package in.sakshi.query.testing;

import org.jspecify.annotations.NullMarked;
