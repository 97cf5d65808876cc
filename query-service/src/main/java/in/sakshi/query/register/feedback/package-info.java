/**
 * The book of feedback (फीडबैक रजिस्टर). Start at {@link in.sakshi.query.register.feedback.FeedbackRegister}.
 */
@NullMarked
package in.sakshi.query.register.feedback;

import org.jspecify.annotations.NullMarked;
