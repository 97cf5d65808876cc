package in.sakshi.query.door;

import in.sakshi.fact.Kolkata;
import in.sakshi.query.print.Print;
import in.sakshi.query.report.Span;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Property;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From which date to which, in Kolkata, both included; all time if both are absent.
 *
 * @param from the first date
 * @param to the last date
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) implements Question {

    /** No book is older. */
    static final int FIRST_YEAR = 2000;

    /** Nobody of today will read a later one. */
    static final int LAST_YEAR = 2999;

    /** All time. */
    static final Period ALWAYS = new Period(null, null);

    Period {
        requireWithinReach("from", from);
        requireWithinReach("to", to);
        if (from == null && to != null) {
            throw new BadQuestion("from", Wrong.MISSING_BESIDE, "to");
        }
        if (from != null && to == null) {
            throw new BadQuestion("to", Wrong.MISSING_BESIDE, "from");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadQuestion("to", Wrong.BEFORE, "from");
        }
    }

    private static void requireWithinReach(String parameter, @Nullable LocalDate date) {
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            throw new BadQuestion(parameter, Wrong.OUT_OF_RANGE, FIRST_YEAR + "-01-01", LAST_YEAR + "-12-31");
        }
    }

    /** All of a year. */
    static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    boolean isGiven() {
        return from != null;
    }

    /** From its first moment to its last; all time there can be, if all time is asked for. */
    Span span() {
        return from == null || to == null
                ? Span.of(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31))
                : Span.of(from, to);
    }

    /** As a copy says it. */
    String inWords(Print print) {
        return from == null || to == null
                ? print.phrase("copy.everything")
                : print.phrase("copy.period", print.date(from), print.date(to));
    }

    /** As a file is named. */
    String inName() {
        return isGiven() ? from + "_" + to : "all";
    }

    /** That the property lies in the period; nothing if all time is asked for. */
    <L> Optional<Condition<L>> on(Property<L, Instant> property) {
        if (from == null || to == null) {
            return Optional.empty();
        }
        return Optional.of(new Condition.Within<>(property, startOf(from), startOf(to.plusDays(1))));
    }

    private static Instant startOf(LocalDate date) {
        return date.atStartOfDay(Kolkata.ZONE).toInstant();
    }
}
