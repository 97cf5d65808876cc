package in.sakshi.desk.command;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.FeedbackFlag;
import in.sakshi.code.FeedbackSource;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.FeedbackAnswers;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fact.Whole;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Record how she says she was treated (फीडबैक दर्ज करें). */
public record TakeFeedback(
        ComplaintId complaintId,
        FeedbackSource from,
        ContactMeans means,
        @Whole(min = 1, max = 5) int score,
        Set<FeedbackFlag> flags,
        @Text(max = 500) @Nullable String remark,
        @Nullable FeedbackAnswers answers,
        @Nullable Happened happened)
        implements ComplaintCommand {

    public TakeFeedback {
        flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
    }
}
