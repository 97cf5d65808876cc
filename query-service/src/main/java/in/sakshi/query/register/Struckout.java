package in.sakshi.query.register;

import in.sakshi.desk.query.Said;
import in.sakshi.desk.query.Superseded;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.shelf.Recorded;
import org.jspecify.annotations.Nullable;

/** How a corrected entry of a numbered book is read: what is struck through, and what the values mean (संशोधन). */
public final class Struckout {

    private Struckout() {}

    /** Whether it is an entry of that book. */
    public static boolean isOf(String book, BookEntryCorrected event) {
        return event.entry().register().book().equals(book);
    }

    /** What stood in that column, with who struck it through, when and why. */
    public static Superseded of(BookEntryCorrected event, Recorded recorded, String column, @Nullable Said old) {
        return new Superseded(column, old, recorded.by().officer(), recorded.happenedAt(), Said.text(event.reason()));
    }

    /** As it was written. */
    public static @Nullable Said text(BookEntryCorrected event) {
        return Saying.text(event.oldValue());
    }

    /** A code of that list. */
    public static @Nullable Said code(String list, BookEntryCorrected event) {
        return event.oldValue() == null ? null : Said.word(list + "." + event.oldValue());
    }

    /** Yes or no. */
    public static @Nullable Said yesOrNo(BookEntryCorrected event) {
        Boolean old = truth(event.oldValue());
        return old == null ? null : Said.phrase(old ? "yes" : "no");
    }

    /** A number within a phrase. */
    public static @Nullable Said number(String phrase, BookEntryCorrected event) {
        return event.oldValue() == null ? null : Said.phrase(phrase, event.oldValue());
    }

    /** Yes and no, as they are recorded. */
    public static @Nullable Boolean truth(@Nullable String value) {
        return value == null ? null : Boolean.valueOf(value);
    }

    /** A number, as it is recorded. */
    public static @Nullable Integer whole(@Nullable String value) {
        return value == null ? null : Integer.valueOf(value);
    }

    /**
     * What stands there now, in a place that is never empty.
     *
     * @throws IllegalStateException if it is
     */
    public static String required(BookEntryCorrected event) {
        String value = event.newValue();
        if (value == null) {
            throw new IllegalStateException("correction of " + event.field() + " in "
                    + event.entry().token() + " leaves it empty (expected: a value, as this entry is never empty)");
        }
        return value;
    }

    /** That it is corrected in a line which has no such place. */
    public static IllegalStateException misplaced(BookEntryCorrected event) {
        return new IllegalStateException("correction of " + event.field() + " in "
                + event.entry().token() + " (expected: a field that this entry has)");
    }
}
