package in.sakshi.query.report;

import in.sakshi.desk.query.NoticeLine;
import in.sakshi.obligation.Owner;
import in.sakshi.query.pendency.DutyBooks;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import in.sakshi.station.OfficerId;
import java.time.Instant;
import java.util.List;

/** Where it stands what reports are made of. */
public final class ReportBooks {

    /** The processing group that writes it. */
    public static final String GROUP = "reports";

    /** Code of the station whose line of the case it is. */
    static final Property<CourseLine, String> COURSE_STATION =
            new Property<>("station", line -> line.station().value());

    /** Until when it may matter to the station. */
    static final Property<CourseLine, Instant> COURSE_END = new Property<>("end", CourseLine::end);

    /** How each case went, under its id, and under {@code <case>/<station>} for each further station. */
    static final Shelf<CourseLine> COURSES =
            new Shelf<>("case_courses", CourseLine.class, List.of(List.of(COURSE_STATION, COURSE_END)));

    /** Code of the station at which it is counted. */
    static final Property<FactLine, String> FACT_STATION =
            new Property<>("station", line -> line.whose().station().value());

    /** When it happened. */
    static final Property<FactLine, Instant> FACT_HAPPENED =
            new Property<>("happenedAt", line -> line.when().happenedAt());

    /** What is counted, under {@code <case>/<what>} or {@code <case>@<sequence>}. */
    static final Shelf<FactLine> FACTS =
            new Shelf<>("case_facts", FactLine.class, List.of(List.of(FACT_STATION, FACT_HAPPENED)));

    /** Code of the station that had it. */
    static final Property<GoneLine, String> GONE_STATION =
            new Property<>("station", line -> line.station().value());

    /** When it ended. */
    static final Property<GoneLine, Instant> GONE_ENDED = new Property<>("ended", GoneLine::endedAt);

    /** The cases of which the record was destroyed, under {@code <case>/<station>}. */
    static final Shelf<GoneLine> GONE =
            new Shelf<>("gone_cases", GoneLine.class, List.of(List.of(GONE_STATION, GONE_ENDED)));

    /** Code of the station at which, or above which, whoever is told answers. */
    public static final Property<NoticeLine, String> NOTICE_STATION =
            new Property<>("station", line -> line.station().value());

    /** The post that is told. */
    public static final Property<NoticeLine, String> NOTICE_POST =
            new Property<>("post", line -> line.to().post().name());

    /** Id of the officer who is told, empty where none is known. */
    public static final Property<NoticeLine, String> NOTICE_OFFICER =
            new Property<>("officer", line -> officer(line.to()));

    /** Whether it lies there unopened: yes, no, or told where nobody is asked to open it. */
    public static final Property<NoticeLine, String> NOTICE_UNOPENED =
            new Property<>("unopened", ReportBooks::unopened);

    /** When it was sent, as the ladder says. */
    public static final Property<NoticeLine, Instant> NOTICE_SENT =
            new Property<>("sentAt", line -> line.sent().happenedAt());

    /** When it was recorded that it was opened first; later than anything asked for as long as it is not. */
    static final Property<NoticeLine, Instant> NOTICE_OPENED = new Property<>("openedAt", ReportBooks::opened);

    /** The notices and alerts, under {@code <case>/<notice>} and {@code <case>@<sequence>}. */
    public static final Shelf<NoticeLine> NOTICES = new Shelf<>(
            "notices",
            NoticeLine.class,
            List.of(
                    List.of(NOTICE_STATION, NOTICE_SENT),
                    List.of(NOTICE_STATION, NOTICE_OPENED),
                    List.of(NOTICE_STATION, NOTICE_UNOPENED, NOTICE_SENT),
                    List.of(NOTICE_STATION, NOTICE_POST, NOTICE_SENT),
                    List.of(NOTICE_STATION, NOTICE_POST, NOTICE_UNOPENED, NOTICE_SENT),
                    List.of(NOTICE_OFFICER, NOTICE_SENT),
                    List.of(NOTICE_OFFICER, NOTICE_UNOPENED, NOTICE_SENT)));

    private ReportBooks() {}

    private static String officer(Owner to) {
        OfficerId officer = to.officer();
        return officer == null ? "" : officer.value();
    }

    private static Instant opened(NoticeLine line) {
        if (line.about().notice() == null) {
            return line.sent().recordedAt();
        }
        return line.opened().isEmpty()
                ? DutyBooks.NEVER
                : line.opened().get(0).when().recordedAt();
    }

    private static String unopened(NoticeLine line) {
        if (line.about().notice() == null) {
            return "told";
        }
        return line.opened().isEmpty() ? "yes" : "no";
    }
}
