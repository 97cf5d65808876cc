/**
 * Who may do what, and who may ask what: the one table of posts, from which both doors let in and the page
 * {@code docs/permissions.md} is written. Start at {@link in.sakshi.desk.permission.Task} for commands and at {@link
 * in.sakshi.desk.permission.Topic} for questions.
 */
@NullMarked
package in.sakshi.desk.permission;

import org.jspecify.annotations.NullMarked;
