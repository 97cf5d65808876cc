package in.sakshi.query.print;

import java.time.LocalDate;

/**
 * Which days may be nil (शून्य): days of the period asked for that are over, and on which the register was kept already.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record NilDays(LocalDate first, LocalDate last) {

    /** No day may be nil. */
    public static final NilDays NONE = new NilDays(LocalDate.MAX, LocalDate.MIN);

    /** Those from one day to another, if there are any. */
    public static NilDays between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? NONE : new NilDays(first, last);
    }
}
