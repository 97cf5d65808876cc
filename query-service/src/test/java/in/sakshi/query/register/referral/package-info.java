@NullMarked
package in.sakshi.query.register.referral;

import org.jspecify.annotations.NullMarked;
