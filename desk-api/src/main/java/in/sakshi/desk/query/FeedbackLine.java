package in.sakshi.desk.query;

import in.sakshi.code.ContactMeans;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the book of feedback (फीडबैक रजिस्टर की प्रविष्टि), or one attempt at which she could not be reached, which has no number.
 *
 * @param of which case
 * @param means by what means one spoke with her, or tried to; absent if its record was destroyed
 * @param taken what she said; absent if she was not reached
 * @param attempt at the how many-eth attempt, from 1
 * @param byInquiryOfficer whether whoever took it had inquired, which should not be
 * @param dueAt by when it was due
 * @param consequences what was done as she was not satisfied
 * @param destroyed by which order its record was destroyed; absent as long as it is kept
 */
public record FeedbackLine(
        String id,
        long position,
        StationCode station,
        @Nullable EntryNumber number,
        Entered entered,
        CaseRef of,
        @Nullable ContactMeans means,
        @Nullable FeedbackTaken taken,
        int attempt,
        boolean byInquiryOfficer,
        @Nullable Instant dueAt,
        List<Step> consequences,
        List<Superseded> struck,
        @Nullable Destroyed destroyed)
        implements BookLine {

    public FeedbackLine {
        consequences = List.copyOf(consequences);
        struck = List.copyOf(struck);
    }

    /** A line of which the record is kept. */
    public FeedbackLine(
            String id,
            long position,
            StationCode station,
            @Nullable EntryNumber number,
            Entered entered,
            CaseRef of,
            @Nullable ContactMeans means,
            @Nullable FeedbackTaken taken,
            int attempt,
            boolean byInquiryOfficer,
            @Nullable Instant dueAt,
            List<Step> consequences,
            List<Superseded> struck) {
        this(
                id,
                position,
                station,
                number,
                entered,
                of,
                means,
                taken,
                attempt,
                byInquiryOfficer,
                dueAt,
                consequences,
                struck,
                null);
    }

    /** What remains of an entry. */
    public static FeedbackLine ofDestroyed(
            String id, long position, EntryNumber number, Entered entered, CaseRef of, Destroyed destroyed) {
        return new FeedbackLine(
                id,
                position,
                number.register().station(),
                number,
                entered,
                of,
                null,
                null,
                1,
                false,
                null,
                List.of(),
                List.of(),
                destroyed);
    }

    /** The line as of that position. */
    public FeedbackLine at(long newPosition) {
        return changed(newPosition, consequences);
    }

    /** The line with what was done on it. */
    public FeedbackLine withConsequence(Step step) {
        return changed(position, More.of(consequences, step));
    }

    /** What she said as it should have been written, and what is struck through for it. */
    public FeedbackLine corrected(FeedbackTaken right, Superseded old) {
        return new FeedbackLine(
                id,
                position,
                station,
                number,
                entered,
                of,
                right.means(),
                right,
                attempt,
                byInquiryOfficer,
                dueAt,
                consequences,
                More.of(struck, old));
    }

    private FeedbackLine changed(long newPosition, List<Step> newConsequences) {
        return new FeedbackLine(
                id,
                newPosition,
                station,
                number,
                entered,
                of,
                means,
                taken,
                attempt,
                byInquiryOfficer,
                dueAt,
                newConsequences,
                struck);
    }
}
