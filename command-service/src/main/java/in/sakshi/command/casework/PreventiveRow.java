package in.sakshi.command.casework;

import in.sakshi.code.BookField;
import in.sakshi.preventive.BondExecuted;
import in.sakshi.preventive.DetainedU170;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveEvent;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.preventive.PreventiveReportSent;
import in.sakshi.preventive.ShowCauseIssued;
import java.util.function.UnaryOperator;

/** What can be corrected in the record of preventive actions: an action is one entry, on which its steps are written one by one. */
final class PreventiveRow {

    private PreventiveRow() {}

    static BookRows after(BookRows rows, PreventiveEvent event) {
        if (event instanceof PreventiveActionTaken taken) {
            return rows.with(taken.number(), row(taken));
        }
        if (event instanceof DetainedU170 detained) {
            return changed(rows, row -> row.with(BookField.PREVENTIVE_GD_NUMBER, detained.gdNumber()));
        }
        if (event instanceof PreventiveReportSent sent) {
            return changed(
                    rows,
                    row -> row.with(BookField.PREVENTIVE_REPORT_NUMBER, sent.reportNumber())
                            .with(BookField.PREVENTIVE_REPORT_COURT, sent.court()));
        }
        if (event instanceof ShowCauseIssued issued) {
            return changed(rows, row -> row.with(BookField.PREVENTIVE_ORDER_NUMBER, issued.orderNumber()));
        }
        return event instanceof BondExecuted bond
                ? changed(
                        rows,
                        row -> row.with(BookField.PREVENTIVE_BOND_AMOUNT, bond.bondAmount())
                                .with(BookField.PREVENTIVE_SURETIES, bond.sureties()))
                : rows;
    }

    private static BookRow row(PreventiveActionTaken taken) {
        PreventivePerson person = taken.person();
        return BookRow.EMPTY
                .with(BookField.PREVENTIVE_NAME, person.name())
                .with(BookField.PREVENTIVE_AGE, person.age())
                .with(BookField.PREVENTIVE_GUARDIAN, person.guardianName())
                .with(BookField.PREVENTIVE_ADDRESS, person.address())
                .with(BookField.PREVENTIVE_MOBILE, person.mobile())
                .with(BookField.PREVENTIVE_PATROL, taken.patrol())
                .with(BookField.PREVENTIVE_GROUNDS, taken.preventiveGrounds());
    }

    /** The case has one entry only. */
    private static BookRows changed(BookRows rows, UnaryOperator<BookRow> change) {
        return rows.rows().entrySet().stream()
                .findFirst()
                .map(only -> rows.with(only.getKey(), change.apply(only.getValue())))
                .orElse(rows);
    }
}
