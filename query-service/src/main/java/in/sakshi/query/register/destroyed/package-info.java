/**
 * The register of destroyed records (नष्ट अभिलेख रजिस्टर): what remains of cases, each under a number without gaps. Start at {@link
 * in.sakshi.query.register.destroyed.DestroyedRegister}.
 */
@NullMarked
package in.sakshi.query.register.destroyed;

import org.jspecify.annotations.NullMarked;
