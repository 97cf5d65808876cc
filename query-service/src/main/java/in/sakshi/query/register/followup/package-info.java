/**
 * The book of follow-ups (फॉलोअप रजिस्टर). Start at {@link in.sakshi.query.register.followup.FollowUpRegister}.
 */
@NullMarked
package in.sakshi.query.register.followup;

import org.jspecify.annotations.NullMarked;
