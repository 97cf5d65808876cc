/**
 * The register of referrals (संदर्भ रजिस्टर), one line for each. Start at {@link
 * in.sakshi.query.register.referral.ReferralRegister}, which writes it, and {@link
 * in.sakshi.query.register.referral.ReferralLayout}, which prints it.
 */
@NullMarked
package in.sakshi.query.register.referral;

import org.jspecify.annotations.NullMarked;
