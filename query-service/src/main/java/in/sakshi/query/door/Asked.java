package in.sakshi.query.door;

import in.sakshi.desk.query.Line;
import in.sakshi.query.access.ViewBooks;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.Filled;
import in.sakshi.shelf.Listing;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lines that somebody asks for, whether for a page of them or for a copy of all.
 *
 * @param group whose lines they are
 * @param atLeast position in the ledger that the group must have read
 * @param layout how they are printed
 * @param period from when to when they are, as far as days can be nil in it
 * @param asOf the moment at which they are looked at; now if absent
 * @param subject of what they are
 * @param listing finds them; only once the group has read so far
 * @param parked for how many cases they may be old
 */
record Asked<L extends Line>(
        String group,
        @Nullable Long atLeast,
        Layout<L> layout,
        Period period,
        @Nullable Instant asOf,
        Subject subject,
        Supplier<Listing<L>> listing,
        LongSupplier parked) {

    /** The same, with the lines covered as they are read. */
    Asked<L> covered(UnaryOperator<List<L>> covering) {
        return new Asked<>(
                group, atLeast, layout, period, asOf, subject, () -> new Filled<>(listing.get(), covering), parked);
    }

    /** Whether they are made of what happened in cases, and not of who looked at them. */
    boolean isOfCases() {
        return !group.equals(ViewBooks.GROUP);
    }

    /** How they are written as of that moment: what was overdue then is overdue. */
    Print asOf(Print print) {
        return asOf == null ? print : print.asOf(asOf);
    }
}
