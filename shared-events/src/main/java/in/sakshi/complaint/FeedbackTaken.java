package in.sakshi.complaint;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.FeedbackFlag;
import in.sakshi.code.FeedbackSource;
import in.sakshi.fact.Happened;
import in.sakshi.register.BookEntry;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * She was asked how she was treated (फीडबैक).
 *
 * @param score from 1, very dissatisfied, to 5, very satisfied
 * @param answers what she answered to the questions, if they were asked
 * @param number in the book of feedback
 */
public record FeedbackTaken(
        ComplaintId complaintId,
        FeedbackSource from,
        ContactMeans means,
        int score,
        Set<FeedbackFlag> flags,
        @Nullable String remark,
        @Nullable FeedbackAnswers answers,
        @Nullable EntryNumber number,
        Happened happened)
        implements ComplaintEvent, BookEntry {

    public FeedbackTaken {
        flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
    }

    @Override
    public String book() {
        return RegisterId.FEEDBACK;
    }

    @Override
    public FeedbackTaken numbered(EntryNumber given) {
        return new FeedbackTaken(complaintId, from, means, score, flags, remark, answers, given, happened);
    }
}
