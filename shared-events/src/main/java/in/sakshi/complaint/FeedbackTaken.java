package in.sakshi.complaint;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.FeedbackFlag;
import in.sakshi.code.FeedbackSource;
import in.sakshi.fact.Happened;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * She was asked how she was treated (फीडबैक).
 *
 * @param score from 1, very dissatisfied, to 5, very satisfied
 */
public record FeedbackTaken(
        ComplaintId complaintId,
        FeedbackSource from,
        ContactMeans means,
        int score,
        Set<FeedbackFlag> flags,
        @Nullable String remark,
        Happened happened)
        implements ComplaintEvent {

    public FeedbackTaken {
        flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
    }
}
