package in.sakshi.query.register.preventive;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.desk.query.PreventiveLine;
import in.sakshi.desk.query.Step;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.BookCells;
import in.sakshi.query.register.Owed;
import in.sakshi.register.EntryNumber;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the parallel record of preventive actions is printed: fifteen columns in the order of the book, and after them what those above
 * noted and what is due.
 */
public final class PreventiveLayout {

    /** The book of a year. */
    static final Layout<PreventiveLine> OF_YEAR = columns().dayBy(BookCells::recordedAt);

    /** What was taken in a period. */
    static final Layout<PreventiveLine> OF_PERIOD =
            columns().dayBy(line -> line.entered().happenedAt());

    private PreventiveLayout() {}

    private static Layout<PreventiveLine> columns() {
        return BookCells.<PreventiveLine>layout("preventive")
                .overdue((line, askedAt) -> line.owing().isOverdueAt(askedAt))
                .column("person", PreventiveLayout::person)
                .column("linked", PreventiveLayout::linked)
                .column(
                        "sections",
                        (line, print) -> BookCells.labels(line.action().preventiveSections(), print))
                .column("grounds", (line, print) -> line.action().preventiveGrounds())
                .column(PreventiveRegister.DETAINED, steps(PreventiveRegister.DETAINED))
                .column(PreventiveRegister.PRODUCED, steps(PreventiveRegister.PRODUCED))
                .column(PreventiveRegister.REPORT, steps(PreventiveRegister.REPORT))
                .column(PreventiveRegister.NOTICE, steps(PreventiveRegister.NOTICE))
                .column(PreventiveRegister.BOND, steps(PreventiveRegister.BOND))
                .column("inquiryDue", (line, print) -> Owed.limit(line.owing(), print))
                .column(PreventiveRegister.BREACH, steps(PreventiveRegister.BREACH))
                .column(PreventiveRegister.RESULT, steps(PreventiveRegister.RESULT))
                .column("earlier", (line, print) -> Print.number(line.earlier()))
                .column("signed", BookCells::enteredBy)
                .column(PreventiveRegister.SUPERVISION, steps(PreventiveRegister.SUPERVISION))
                .column(
                        "duties",
                        (line, print) ->
                                Owed.all(line.owing().open(), line.owing().late(), print));
    }

    private static BiFunction<PreventiveLine, Print, @Nullable String> steps(String column) {
        return (line, print) -> {
            List<Step> steps = line.steps().getOrDefault(column, List.of());
            return steps.isEmpty() ? null : BookCells.steps(steps, print);
        };
    }

    private static String person(PreventiveLine line, Print print) {
        PreventivePerson person = line.action().person();
        Integer age = person.age();
        return listed(
                person.name(),
                person.guardianName(),
                age == null ? null : Print.number(age),
                person.address(),
                person.mobile());
    }

    private static String linked(PreventiveLine line, Print print) {
        EntryNumber origin = line.arisenFrom();
        return listed(origin == null ? null : origin.toString(), line.action().patrol());
    }
}
