package in.sakshi.command.casework;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.BookField;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.Counsellor;
import in.sakshi.complaint.FeedbackAnswers;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.complaint.FollowUpDone;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.complaint.Sitting;
import in.sakshi.fir.FirFollowUpDone;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.preventive.PreventiveEvent;
import in.sakshi.register.BookEntry;
import in.sakshi.register.EntryNumber;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the numbered books about one case, as far as it can be corrected (पंजिकाओं की प्रविष्टियां).
 *
 * @param rows each under its number; one that was never numbered stands in no book
 */
public record BookRows(Map<EntryNumber, BookRow> rows) {

    static final BookRows NONE = new BookRows(Map.of());

    private static final Sitting NOTHING_SAID = new Sitting(null, null, null, Set.of(), null, null, null);
    private static final FeedbackAnswers NOT_ASKED =
            new FeedbackAnswers(null, null, null, null, null, null, null, null);

    /** The entry with that number, if the case has it. */
    public Optional<BookRow> row(EntryNumber number) {
        return Optional.ofNullable(rows.get(number));
    }

    /** The same after an event; events that no such book is written from change nothing. */
    BookRows after(CaseEvent event) {
        if (event instanceof BookEntryCorrected corrected) {
            BookRow row = rows.getOrDefault(corrected.entry(), BookRow.EMPTY);
            return with(corrected.entry(), row.with(corrected.field(), corrected.newValue()));
        }
        if (event instanceof PreventiveEvent preventive) {
            return PreventiveRow.after(this, preventive);
        }
        return event instanceof BookEntry entry ? entered(entry) : this;
    }

    private BookRows entered(BookEntry entry) {
        if (entry instanceof CounsellingSessionHeld held) {
            return with(held.number(), row(held));
        }
        if (entry instanceof PartyAbsent absent) {
            return with(absent.number(), BookRow.EMPTY.with(BookField.COUNSELLING_CALLED_BY, absent.calledBy()));
        }
        if (entry instanceof FeedbackTaken taken) {
            return with(taken.number(), row(taken));
        }
        if (entry instanceof FollowUpDone done) {
            return with(done.number(), followUp(done.means(), done.remark(), done.helpNeeded()));
        }
        return entry instanceof FirFollowUpDone done
                ? with(done.number(), followUp(done.means(), done.remark(), done.helpNeeded()))
                : this;
    }

    /** Who counselled can be corrected only where that was said: with a name alone one would not know whether it was a woman. */
    private static BookRow row(CounsellingSessionHeld held) {
        Sitting said = held.sitting();
        Sitting sitting = said == null ? NOTHING_SAID : said;
        Counsellor counsellor = sitting.counsellor();
        BookRow row = BookRow.EMPTY
                .with(BookField.COUNSELLING_PLACE, sitting.place())
                .with(BookField.COUNSELLING_PRIVATE, sitting.privateRoom())
                .with(BookField.COUNSELLING_MINUTES, sitting.minutes())
                .with(BookField.COUNSELLING_CALLED_BY, sitting.calledBy())
                .with(BookField.COUNSELLING_WILLING, held.cameWillingly())
                .with(BookField.COUNSELLING_PROBLEM, sitting.mainProblem())
                .with(BookField.COUNSELLING_GIST, held.gist())
                .with(BookField.COUNSELLING_FIT_FOR_PPK, held.fitForPpk());
        return counsellor == null ? row : row.with(BookField.COUNSELLING_COUNSELLOR, counsellor.name());
    }

    private static BookRow row(FeedbackTaken taken) {
        FeedbackAnswers said = taken.answers();
        FeedbackAnswers answers = said == null ? NOT_ASKED : said;
        return BookRow.EMPTY
                .with(BookField.FEEDBACK_FROM, taken.from())
                .with(BookField.FEEDBACK_MEANS, taken.means())
                .with(BookField.FEEDBACK_HEARD_AT_ONCE, answers.heardAtOnce())
                .with(BookField.FEEDBACK_RECEIPT_GIVEN, answers.receiptGiven())
                .with(BookField.FEEDBACK_WOMAN_OFFICER, answers.womanOfficer())
                .with(BookField.FEEDBACK_TREATED_WELL, answers.treatedWell())
                .with(BookField.FEEDBACK_TOLD_OF_ACTION, answers.toldOfAction())
                .with(BookField.FEEDBACK_SATISFIED, answers.satisfied())
                .with(BookField.FEEDBACK_HARASSED_AGAIN, answers.harassedAgain())
                .with(BookField.FEEDBACK_MONEY_ASKED, answers.moneyAsked())
                .with(BookField.FEEDBACK_REMARK, taken.remark());
    }

    private static BookRow followUp(Object means, @Nullable String remark, @Nullable String helpNeeded) {
        return BookRow.EMPTY
                .with(BookField.FOLLOW_UP_MEANS, means)
                .with(BookField.FOLLOW_UP_REMARK, remark)
                .with(BookField.FOLLOW_UP_HELP, helpNeeded);
    }

    BookRows with(@Nullable EntryNumber number, BookRow row) {
        if (number == null) {
            return this;
        }
        Map<EntryNumber, BookRow> more = new HashMap<>(rows);
        more.put(number, row);
        return new BookRows(Collections.unmodifiableMap(more));
    }
}
