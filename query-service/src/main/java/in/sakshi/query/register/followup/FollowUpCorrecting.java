package in.sakshi.query.register.followup;

import static in.sakshi.query.register.Struckout.required;

import in.sakshi.code.BookField;
import in.sakshi.code.ContactMeans;
import in.sakshi.desk.query.FollowUpLine;
import in.sakshi.desk.query.FollowUpLine.Found;
import in.sakshi.desk.query.Said;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.query.register.Struckout;
import in.sakshi.shelf.Recorded;
import org.jspecify.annotations.Nullable;

/** Strikes an entry of the book of follow-ups through and writes the right one beside it (संशोधन). */
final class FollowUpCorrecting {

    private FollowUpCorrecting() {}

    static FollowUpLine corrected(FollowUpLine line, BookEntryCorrected event, Recorded recorded) {
        Found found = line.found();
        if (found == null) {
            throw Struckout.misplaced(event);
        }
        return line.corrected(corrected(found, event), Struckout.of(event, recorded, columnOf(event), old(event)));
    }

    private static Found corrected(Found found, BookEntryCorrected event) {
        BookField field = event.field();
        return new Found(
                field == BookField.FOLLOW_UP_MEANS ? ContactMeans.valueOf(required(event)) : found.means(),
                found.outcome(),
                field == BookField.FOLLOW_UP_REMARK ? event.newValue() : found.remark(),
                field == BookField.FOLLOW_UP_HELP ? event.newValue() : found.helpNeeded(),
                found.nextOn());
    }

    private static @Nullable Said old(BookEntryCorrected event) {
        return event.field() == BookField.FOLLOW_UP_MEANS ? Struckout.code("means", event) : Struckout.text(event);
    }

    private static String columnOf(BookEntryCorrected event) {
        return switch (event.field()) {
            case FOLLOW_UP_MEANS -> "means";
            case FOLLOW_UP_REMARK -> "condition";
            case FOLLOW_UP_HELP -> "help";
            default -> throw Struckout.misplaced(event);
        };
    }
}
