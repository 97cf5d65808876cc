package in.sakshi.query.pendency;

import in.sakshi.desk.query.DutyCourse.DueSince;
import in.sakshi.desk.query.DutyEnd;
import in.sakshi.desk.query.DutyLine;
import in.sakshi.desk.query.Reading;
import in.sakshi.query.register.NumberedCase;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.time.Instant;
import java.util.List;

/** Where the duties stand. */
public final class DutyBooks {

    /** The processing group that writes them. */
    public static final String GROUP = "pendency";

    /** The end of what is open: later than anything that will ever be asked for. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** Code of the station whose it is. */
    public static final Property<DutyLine, String> STATION =
            new Property<>("station", line -> line.station().value());

    /** When its end was recorded. */
    public static final Property<DutyLine, Instant> END_RECORDED =
            new Property<>("endRecorded", line -> end(line, Reading.RECORDED));

    /** When its end happened. */
    public static final Property<DutyLine, Instant> END_HAPPENED =
            new Property<>("endHappened", line -> end(line, Reading.KNOWN));

    /** By when it is to be done, as was said last. */
    static final Property<DutyLine, Instant> DUE = new Property<>("dueAt", DutyBooks::lastDue);

    /** The duties, each under {@code <case>/<duty>}. */
    public static final Shelf<DutyLine> LINES = new Shelf<>(
            "duty_lines",
            DutyLine.class,
            List.of(List.of(STATION, END_RECORDED), List.of(STATION, END_HAPPENED), List.of(STATION, DUE)));

    /** The numbers of the cases, each under the id of its case. */
    static final Shelf<NumberedCase> CASES = Shelf.byId("duty_cases", NumberedCase.class);

    private DutyBooks() {}

    /** The end by that reading. */
    public static Property<DutyLine, Instant> end(Reading reading) {
        return reading == Reading.RECORDED ? END_RECORDED : END_HAPPENED;
    }

    private static Instant lastDue(DutyLine line) {
        List<DueSince> dues = line.course().dues();
        return dues.get(dues.size() - 1).dueAt();
    }

    private static Instant end(DutyLine line, Reading reading) {
        DutyEnd end = line.course().end();
        return end == null ? NEVER : end.when().by(reading);
    }
}
