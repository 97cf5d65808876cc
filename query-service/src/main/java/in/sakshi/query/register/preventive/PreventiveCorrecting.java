package in.sakshi.query.register.preventive;

import static in.sakshi.query.register.Struckout.required;

import in.sakshi.code.BookField;
import in.sakshi.desk.query.PreventiveLine;
import in.sakshi.desk.query.Superseded;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.query.register.Struckout;
import in.sakshi.shelf.Recorded;

/** Strikes an entry of the record of preventive actions through and writes the right one beside it (संशोधन). */
final class PreventiveCorrecting {

    private PreventiveCorrecting() {}

    static PreventiveLine corrected(PreventiveLine line, BookEntryCorrected event, Recorded recorded) {
        StepPiece piece = StepPiece.of(event.field());
        if (piece != null) {
            Superseded old = Struckout.of(event, recorded, piece.column(), piece.said(event.oldValue()));
            return line.corrected(piece.column(), piece.corrected(line, event), old);
        }
        Superseded old = Struckout.of(event, recorded, columnOf(event), Struckout.text(event));
        return line.corrected(corrected(line.action(), event), old);
    }

    private static PreventiveActionTaken corrected(PreventiveActionTaken taken, BookEntryCorrected event) {
        BookField field = event.field();
        return new PreventiveActionTaken(
                taken.preventiveId(),
                taken.number(),
                corrected(taken.person(), event),
                taken.preventiveSections(),
                taken.arisenFrom(),
                field == BookField.PREVENTIVE_PATROL ? event.newValue() : taken.patrol(),
                field == BookField.PREVENTIVE_GROUNDS ? required(event) : taken.preventiveGrounds(),
                taken.happened());
    }

    private static PreventivePerson corrected(PreventivePerson person, BookEntryCorrected event) {
        BookField field = event.field();
        String value = event.newValue();
        return new PreventivePerson(
                field == BookField.PREVENTIVE_NAME ? required(event) : person.name(),
                field == BookField.PREVENTIVE_AGE ? Struckout.whole(value) : person.age(),
                field == BookField.PREVENTIVE_GUARDIAN ? value : person.guardianName(),
                field == BookField.PREVENTIVE_ADDRESS ? value : person.address(),
                field == BookField.PREVENTIVE_MOBILE ? value : person.mobile());
    }

    private static String columnOf(BookEntryCorrected event) {
        return switch (event.field()) {
            case PREVENTIVE_NAME, PREVENTIVE_AGE, PREVENTIVE_GUARDIAN, PREVENTIVE_ADDRESS, PREVENTIVE_MOBILE ->
                "person";
            case PREVENTIVE_PATROL -> "linked";
            case PREVENTIVE_GROUNDS -> "grounds";
            default -> throw Struckout.misplaced(event);
        };
    }
}
