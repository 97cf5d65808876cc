/** An issuer of tokens for the tests of all modules. Start at {@link in.sakshi.door.testing.TestIssuer}. */
@NullMarked
package in.sakshi.door.testing;

import org.jspecify.annotations.NullMarked;
