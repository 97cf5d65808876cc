package in.sakshi.query.register.fir;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.code.FirField;
import in.sakshi.code.FirOrigin;
import in.sakshi.desk.query.FirLine;
import in.sakshi.desk.query.FirReportEntry;
import in.sakshi.desk.query.OpenDuty;
import in.sakshi.desk.query.Said;
import in.sakshi.desk.query.Step;
import in.sakshi.fir.InvestigationConcluded;
import in.sakshi.fir.RecordingOfficer;
import in.sakshi.law.Section;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.BookCells;
import in.sakshi.query.register.Owed;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in those places of the parallel record that need more than a word. */
final class FirCells {

    private static final int OF_AGE = 18;
    private static final Set<FirField> TIMES = Set.of(
            FirField.INFORMATION_AT, FirField.REGISTERED_AT, FirField.OCCURRENCE_BEGAN, FirField.OCCURRENCE_ENDED);

    private FirCells() {}

    /** A column that holds steps. */
    static BiFunction<FirLine, Print, @Nullable String> steps(String column) {
        return (line, print) -> steps(line, column, print);
    }

    private static @Nullable String steps(FirLine line, String column, Print print) {
        List<Step> steps = line.steps().getOrDefault(column, List.of());
        return steps.isEmpty() ? null : BookCells.steps(steps, print);
    }

    private static String also(String first, @Nullable String steps) {
        return steps == null ? first : first.isEmpty() ? steps : first + "; " + steps;
    }

    /** The number as printed, whether it is a zero report or came electronically, and what became of that. */
    static String firNumber(FirLine line, Print print) {
        FirReportEntry report = line.report();
        String reference = report.reference() == null ? "" : report.reference();
        String first = listed(
                report.entry(FirField.FIR_NUMBER),
                report.zero() ? print.phrase("firs.zero") : null,
                report.electronic() ? print.phrase("firs.electronic", reference).strip() : null);
        return also(first, steps(line, FirColumns.NUMBER, print));
    }

    static String sections(FirLine line, Print print) {
        String now = line.report().sections().stream().map(Section::toString).collect(Collectors.joining(", "));
        return also(now, steps(line, FirColumns.SECTIONS, print));
    }

    static String occurrence(FirLine line, Print print) {
        FirReportEntry report = line.report();
        String ended = moment(report, FirField.OCCURRENCE_ENDED, print);
        String began = moment(report, FirField.OCCURRENCE_BEGAN, print);
        String when = began == null || ended == null ? began : began + " – " + ended;
        return listed(when == null ? ended : when, report.entry(FirField.PLACE));
    }

    static @Nullable String information(FirLine line, Print print) {
        return moment(line.report(), FirField.INFORMATION_AT, print);
    }

    static String registered(FirLine line, Print print) {
        String gd = line.report().entry(FirField.GD_NUMBER);
        return listed(
                moment(line.report(), FirField.REGISTERED_AT, print), gd == null ? null : print.phrase("book.gd", gd));
    }

    /** Who gave the information, and to whom it was done: she is never named. */
    static String parties(FirLine line, Print print) {
        FirReportEntry report = line.report();
        String victim = print.phrase("firs.victim");
        String name = report.entry(FirField.INFORMANT_NAME);
        String relation = report.entry(FirField.INFORMANT_RELATION);
        return name == null && relation == null
                ? victim
                : listed(name == null ? victim : name, relation) + "; " + victim;
    }

    static @Nullable String age(FirLine line, Print print) {
        String age = line.report().entry(FirField.VICTIM_AGE);
        return age == null ? null : listed(age, isMinor(age) ? print.phrase("firs.minor") : null);
    }

    /** Whoever may only see about what age she has reads a band of ages instead of a number, which says it already. */
    private static boolean isMinor(String age) {
        return age.chars().allMatch(Character::isDigit) && Integer.parseInt(age) < OF_AGE;
    }

    static String origin(FirLine line, Print print) {
        FirOrigin origin = line.report().origin();
        EntryNumber complaint = line.complaintNumber();
        return listed(
                origin == null ? null : print.words().label(origin), complaint == null ? null : complaint.toString());
    }

    static @Nullable String recordedBy(FirLine line, Print print) {
        RecordingOfficer by = line.report().recordedBy();
        return by == null
                ? null
                : listed(print.officer(by.officer(), by.rank()), print.words().label(by.sex()));
    }

    /** How many days it has been investigated, until it was concluded. */
    static @Nullable String days(FirLine line, Print print) {
        String registered = line.report().entry(FirField.REGISTERED_AT);
        return registered == null
                ? null
                : Print.number(print.days(Instant.parse(registered), concluded(line, print.askedAt())));
    }

    private static Instant concluded(FirLine line, Instant otherwise) {
        return line.steps().getOrDefault(FirColumns.RESULT, List.of()).stream()
                .filter(step -> step.event().equals(InvestigationConcluded.class.getSimpleName()))
                .map(Step::at)
                .findFirst()
                .orElse(otherwise);
    }

    /** What is due at this station, and what was late in the case. */
    static String duties(FirLine line, Print print) {
        return Owed.all(here(line), line.owing().late(), print);
    }

    static boolean overdue(FirLine line, Instant askedAt) {
        return here(line).stream().anyMatch(duty -> askedAt.isAfter(duty.dueAt()));
    }

    /** What another station has taken over is due there. */
    private static List<OpenDuty> here(FirLine line) {
        StationCode first = line.report().firstNumber().register().station();
        return line.owing().open().stream()
                .filter(duty -> line.station()
                        .equals(
                                duty.owner().station() == null
                                        ? first
                                        : duty.owner().station()))
                .toList();
    }

    private static @Nullable String moment(FirReportEntry report, FirField field, Print print) {
        String said = report.entry(field);
        return said == null ? null : print.moment(Instant.parse(said));
    }

    /** What stood in a field that was corrected. */
    static @Nullable Said old(FirField field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return TIMES.contains(field) ? Said.moment(Instant.parse(value)) : Said.text(value);
    }

    /** In which column a field is printed. */
    static String columnOf(FirField field) {
        return switch (field) {
            case FIR_NUMBER -> FirColumns.NUMBER;
            case GD_NUMBER, REGISTERED_AT -> "registered";
            case INFORMATION_AT -> "information";
            case PLACE, OCCURRENCE_BEGAN, OCCURRENCE_ENDED -> "occurrence";
            case INFORMANT_NAME, INFORMANT_RELATION, VICTIM_NAME -> "parties";
            case VICTIM_AGE -> "age";
        };
    }
}
