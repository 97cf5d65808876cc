package in.sakshi.query.register.helpdesk;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.complaint.EntryField;
import in.sakshi.desk.query.Correction;
import in.sakshi.desk.query.HelpDeskLine;
import in.sakshi.desk.query.Struck;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import java.time.Instant;
import java.util.List;

/** How the help-desk application register is printed: nineteen columns, in the order of the book. */
public final class HelpDeskLayout {

    /** What was received in a period: a day is nil if nothing was received on it. */
    public static final Layout<HelpDeskLine> RECEIVED =
            columns().dayBy(line -> line.application().receivedAt());

    /** The book of a year, in the order of its numbers: a day is nil if nothing was entered on it. */
    public static final Layout<HelpDeskLine> BOOK =
            columns().dayBy(line -> line.application().enteredAt());

    private HelpDeskLayout() {}

    /** The columns. Nothing is recorded yet of how she was told what came of it, so that place stays empty. */
    private static Layout<HelpDeskLine> columns() {
        return Layout.<HelpDeskLine>of("help-desk")
                .overdue(HelpDeskLayout::overdue)
                .struck(HelpDeskLayout::struck)
                .column("serial", (line, print) -> line.number().toString())
                .column("token", (line, print) -> line.number().token())
                .column(
                        "received",
                        (line, print) -> print.moment(line.application().receivedAt()))
                .column("source", HelpDeskCells::source)
                .column("applicant", HelpDeskCells::applicant)
                .column("address", HelpDeskCells::address)
                .column("mobile", HelpDeskCells::mobile)
                .column("respondent", HelpDeskCells::respondent)
                .column("category", HelpDeskCells::category)
                .column("facts", (line, print) -> line.application().briefFacts())
                .column("gd", HelpDeskCells::gd)
                .column("receipt", HelpDeskCells::receipt)
                .column("officer", HelpDeskCells::officer)
                .column("due", HelpDeskCells::due)
                .column("actions", (line, print) -> HelpDeskCells.notes(line.actions(), print))
                .column("disposal", HelpDeskCells::disposal)
                .column("informed", (line, print) -> null)
                .column("enteredBy", HelpDeskCells::enteredBy)
                .column("notes", (line, print) -> HelpDeskCells.notes(line.notes(), print));
    }

    private static boolean overdue(HelpDeskLine line, Instant askedAt) {
        Instant dueAt = line.handling().dueAt();
        return dueAt != null && line.handling().disposed() == null && askedAt.isAfter(dueAt);
    }

    private static List<Struck> struck(HelpDeskLine line, String column, Print print) {
        return line.corrections().stream()
                .filter(correction -> columnOf(correction.field()).equals(column))
                .map(correction -> struck(correction, print))
                .toList();
    }

    private static Struck struck(Correction correction, Print print) {
        return new Struck(
                old(correction, print),
                print.phrase(
                        "struck", print.officer(correction.by()), print.moment(correction.at()), correction.reason()));
    }

    private static String old(Correction correction, Print print) {
        String old = correction.oldValue();
        if (old == null) {
            return print.phrase("empty");
        }
        return correction.field() == EntryField.CATEGORY ? print.label(ComplaintCategory.values(), old) : old;
    }

    private static String columnOf(EntryField field) {
        return switch (field) {
            case SOURCE_REFERENCE -> "source";
            case COMPLAINANT_NAME, COMPLAINANT_AGE, GUARDIAN_NAME -> "applicant";
            case COMPLAINANT_ADDRESS, COMPLAINANT_BEAT -> "address";
            case COMPLAINANT_MOBILE -> "mobile";
            case RESPONDENT_NAME, RESPONDENT_ADDRESS, RESPONDENT_RELATION -> "respondent";
            case CATEGORY -> "category";
            case BRIEF_FACTS -> "facts";
            case GD_NUMBER -> "gd";
        };
    }
}
