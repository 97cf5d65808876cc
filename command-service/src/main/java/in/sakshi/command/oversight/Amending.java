package in.sakshi.command.oversight;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.BookField;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.BookRow;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.desk.command.CorrectBookEntry;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.oversight.BookEntryCorrected;
import java.util.List;
import java.util.Objects;

/** Striking a wrong entry of a numbered book through and writing the right one beside it (पंजिका में संशोधन). Nothing follows from it. */
final class Amending {

    private Amending() {}

    static List<CaseEvent> correct(OpenFile file, CorrectBookEntry command, Desk desk) {
        Decision decision = file.decide(command, desk);
        BookField field = command.field();
        BookRow row = file.sheet()
                .books()
                .row(command.entry())
                .filter(there -> there.has(field))
                .orElseThrow(() -> new Refusal(Rule.BOOK_ENTRY_UNKNOWN));
        String standing = row.value(field).orElse(null);
        if (Objects.equals(standing, command.newValue())) {
            return Decision.nothing();
        }
        if (!Objects.equals(standing, command.oldValue())) {
            throw new Refusal(Rule.SOMETHING_ELSE_STANDS_THERE);
        }
        if (!BookValues.possible(field, command.newValue())) {
            throw new Refusal(Rule.NOT_A_POSSIBLE_VALUE);
        }
        return decision.record(new BookEntryCorrected(
                        file.caseId(),
                        command.entry(),
                        field,
                        command.oldValue(),
                        command.newValue(),
                        command.reason(),
                        decision.happened()))
                .events();
    }
}
