/**
 * The words in which the desk speaks, Hindi first (शब्द). They are data: two files of the same keys beside this package, {@code
 * words.properties} (Hindi) and {@code words_en.properties}; nothing else in the code speaks to a person.
 *
 * <p>Plain Java. Start at {@link in.sakshi.desk.words.Words}.
 */
@NullMarked
package in.sakshi.desk.words;

import org.jspecify.annotations.NullMarked;
