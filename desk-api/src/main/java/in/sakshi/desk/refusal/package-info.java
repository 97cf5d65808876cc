/**
 * What the law of the desk does not allow, each by a name one can point at. Start at {@link in.sakshi.desk.refusal.Rule}.
 */
@NullMarked
package in.sakshi.desk.refusal;

import org.jspecify.annotations.NullMarked;
