/**
 * The query door: questions come in as addresses with parameters, answers go out as {@link in.sakshi.desk.query.Sheet}s and
 * cards. Start at {@link in.sakshi.query.door.RegisterDoor}; {@link in.sakshi.query.door.QuestionReader} reads the
 * parameters, {@link in.sakshi.query.door.QueryProblems} says what is wrong with them.
 */
@NullMarked
package in.sakshi.query.door;

import org.jspecify.annotations.NullMarked;
