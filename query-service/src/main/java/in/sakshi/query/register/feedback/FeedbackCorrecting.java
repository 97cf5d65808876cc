package in.sakshi.query.register.feedback;

import static in.sakshi.query.register.Struckout.required;

import in.sakshi.code.BookField;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.FeedbackSource;
import in.sakshi.complaint.FeedbackAnswers;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.desk.query.FeedbackLine;
import in.sakshi.desk.query.Said;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.query.register.Struckout;
import in.sakshi.shelf.Recorded;
import org.jspecify.annotations.Nullable;

/** Strikes an entry of the book of feedback through and writes the right one beside it (संशोधन). */
final class FeedbackCorrecting {

    private static final FeedbackAnswers NOT_ASKED =
            new FeedbackAnswers(null, null, null, null, null, null, null, null);

    private FeedbackCorrecting() {}

    static FeedbackLine corrected(FeedbackLine line, BookEntryCorrected event, Recorded recorded) {
        FeedbackTaken taken = line.taken();
        if (taken == null) {
            throw Struckout.misplaced(event);
        }
        return line.corrected(corrected(taken, event), Struckout.of(event, recorded, columnOf(event), old(event)));
    }

    private static FeedbackTaken corrected(FeedbackTaken taken, BookEntryCorrected event) {
        BookField field = event.field();
        return new FeedbackTaken(
                taken.complaintId(),
                field == BookField.FEEDBACK_FROM ? FeedbackSource.valueOf(required(event)) : taken.from(),
                field == BookField.FEEDBACK_MEANS ? ContactMeans.valueOf(required(event)) : taken.means(),
                taken.score(),
                taken.flags(),
                field == BookField.FEEDBACK_REMARK ? event.newValue() : taken.remark(),
                corrected(taken.answers(), event),
                taken.number(),
                taken.happened());
    }

    private static @Nullable FeedbackAnswers corrected(@Nullable FeedbackAnswers said, BookEntryCorrected event) {
        FeedbackAnswers before = said == null ? NOT_ASKED : said;
        FeedbackAnswers after = new FeedbackAnswers(
                answer(BookField.FEEDBACK_HEARD_AT_ONCE, before.heardAtOnce(), event),
                answer(BookField.FEEDBACK_RECEIPT_GIVEN, before.receiptGiven(), event),
                answer(BookField.FEEDBACK_WOMAN_OFFICER, before.womanOfficer(), event),
                answer(BookField.FEEDBACK_TREATED_WELL, before.treatedWell(), event),
                answer(BookField.FEEDBACK_TOLD_OF_ACTION, before.toldOfAction(), event),
                answer(BookField.FEEDBACK_SATISFIED, before.satisfied(), event),
                answer(BookField.FEEDBACK_HARASSED_AGAIN, before.harassedAgain(), event),
                answer(BookField.FEEDBACK_MONEY_ASKED, before.moneyAsked(), event));
        return said == null && after.equals(NOT_ASKED) ? null : after;
    }

    private static @Nullable Boolean answer(BookField question, @Nullable Boolean before, BookEntryCorrected event) {
        return event.field() == question ? Struckout.truth(event.newValue()) : before;
    }

    private static @Nullable Said old(BookEntryCorrected event) {
        return switch (event.field()) {
            case FEEDBACK_FROM -> Struckout.code("feedbackSource", event);
            case FEEDBACK_MEANS -> Struckout.code("means", event);
            case FEEDBACK_REMARK -> Struckout.text(event);
            default -> Struckout.yesOrNo(event);
        };
    }

    private static String columnOf(BookEntryCorrected event) {
        return switch (event.field()) {
            case FEEDBACK_FROM -> "from";
            case FEEDBACK_MEANS -> "means";
            case FEEDBACK_HEARD_AT_ONCE -> "heardAtOnce";
            case FEEDBACK_RECEIPT_GIVEN -> "receiptGiven";
            case FEEDBACK_WOMAN_OFFICER -> "womanOfficer";
            case FEEDBACK_TREATED_WELL -> "treatedWell";
            case FEEDBACK_TOLD_OF_ACTION -> "toldOfAction";
            case FEEDBACK_SATISFIED -> "satisfied";
            case FEEDBACK_HARASSED_AGAIN -> "harassedAgain";
            case FEEDBACK_MONEY_ASKED -> "moneyAsked";
            case FEEDBACK_REMARK -> "remark";
            default -> throw Struckout.misplaced(event);
        };
    }
}
