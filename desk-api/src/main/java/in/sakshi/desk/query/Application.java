package in.sakshi.desk.query;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.Respondent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was taken down when the complaint came (प्रार्थना पत्र).
 *
 * @param receivedAt when it was received
 * @param enteredAt when it was entered
 * @param delayReason why it was entered late
 * @param enteredBy who entered it; or who ordered its record to be destroyed, of which only the times remain
 */
public record Application(
        Instant receivedAt,
        Instant enteredAt,
        @Nullable String delayReason,
        Recorder enteredBy,
        @Nullable ComplaintSource source,
        @Nullable String sourceReference,
        @Nullable ComplaintCategory category,
        @Nullable String briefFacts,
        Complainant complainant,
        @Nullable String noContactReason,
        @Nullable Respondent respondent) {

    private static final Complainant NOBODY = new Complainant(null, null, null, null, null, null, null);

    /** What remains of one. */
    static Application ofDestroyed(Entered entered) {
        return new Application(
                entered.happenedAt(),
                entered.recordedAt(),
                null,
                entered.by(),
                null,
                null,
                null,
                null,
                NOBODY,
                null,
                null);
    }

    /** The same with other words on who brings it. */
    public Application with(Complainant she) {
        return new Application(
                receivedAt,
                enteredAt,
                delayReason,
                enteredBy,
                source,
                sourceReference,
                category,
                briefFacts,
                she,
                noContactReason,
                respondent);
    }

    /** The same with other words on against whom it is. */
    public Application with(Respondent they) {
        return new Application(
                receivedAt,
                enteredAt,
                delayReason,
                enteredBy,
                source,
                sourceReference,
                category,
                briefFacts,
                complainant,
                noContactReason,
                they);
    }

    /** The same under another category. */
    public Application withCategory(ComplaintCategory newCategory) {
        return new Application(
                receivedAt,
                enteredAt,
                delayReason,
                enteredBy,
                source,
                sourceReference,
                newCategory,
                briefFacts,
                complainant,
                noContactReason,
                respondent);
    }

    /** The same with other facts. */
    public Application withBriefFacts(String newFacts) {
        return new Application(
                receivedAt,
                enteredAt,
                delayReason,
                enteredBy,
                source,
                sourceReference,
                category,
                newFacts,
                complainant,
                noContactReason,
                respondent);
    }

    /** The same with another number of the source. */
    public Application withSourceReference(@Nullable String reference) {
        return new Application(
                receivedAt,
                enteredAt,
                delayReason,
                enteredBy,
                source,
                reference,
                category,
                briefFacts,
                complainant,
                noContactReason,
                respondent);
    }
}
