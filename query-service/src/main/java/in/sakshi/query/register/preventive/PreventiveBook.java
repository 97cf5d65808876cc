package in.sakshi.query.register.preventive;

import in.sakshi.desk.query.PreventiveLine;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.query.register.BookKind;
import in.sakshi.query.register.StationBooks;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Where the parallel record of preventive actions stands. */
public final class PreventiveBook {

    /** Code of the station in whose book it stands. */
    public static final Property<PreventiveLine, String> STATION =
            new Property<>("station", line -> line.station().value());

    /** When it was taken. */
    public static final Property<PreventiveLine, Instant> TAKEN_AT =
            new Property<>("takenAt", line -> line.entered().happenedAt());

    /** Name and father’s name of the person, hidden; empty if his is not known. */
    public static final Property<PreventiveLine, String> PERSON =
            Property.hidden("person", line -> of(line, PreventiveBook::person));

    /** Mobile number of the person, hidden; empty if it is not known. */
    public static final Property<PreventiveLine, String> MOBILE =
            Property.hidden("mobile", line -> of(line, person -> Objects.toString(person.mobile(), "")));

    /** The actions, each under the id of its case. */
    public static final Shelf<PreventiveLine> LINES = new Shelf<>(
            "preventive_lines",
            PreventiveLine.class,
            List.of(List.of(STATION, TAKEN_AT), List.of(PERSON, TAKEN_AT), List.of(MOBILE, TAKEN_AT)));

    /** The kind of book that it is. */
    public static final BookKind<PreventiveLine> KIND = new BookKind<>(
            StationBooks.GROUP,
            RegisterId.PREVENTIVE,
            LINES,
            StationBooks.ENTRIES,
            StationBooks.BOOKS,
            STATION,
            TAKEN_AT,
            PreventiveLayout.OF_YEAR,
            PreventiveLayout.OF_PERIOD);

    private PreventiveBook() {}

    /** What there is of the person; nothing once the record is destroyed. */
    private static String of(PreventiveLine line, Function<PreventivePerson, String> what) {
        return line.destroyed() == null ? what.apply(line.action().person()) : "";
    }

    private static String person(PreventivePerson person) {
        String guardian = person.guardianName();
        return guardian == null ? "" : person.name().strip() + " / " + guardian.strip();
    }
}
