package in.sakshi.desk.query;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One follow-up in the book of follow-ups (फॉलोअप रजिस्टर की प्रविष्टि): planned first, and with its number once it is done.
 *
 * @param of which case
 * @param followUp its number in the case, from 1
 * @param plannedFor by when it was due at first; never changes
 * @param dueAt by when it is due now; absent if it was not planned
 * @param found how she was found; absent as long as nobody has seen her
 * @param waived that it need not be done
 * @param referrals what had come of referrals until then
 * @param destroyed by which order its record was destroyed; absent as long as it is kept
 */
public record FollowUpLine(
        String id,
        long position,
        StationCode station,
        @Nullable EntryNumber number,
        @Nullable Entered entered,
        CaseRef of,
        int followUp,
        Instant plannedFor,
        @Nullable Instant dueAt,
        @Nullable Found found,
        @Nullable Step waived,
        List<Said> referrals,
        List<Superseded> struck,
        @Nullable Destroyed destroyed)
        implements BookLine {

    /**
     * How she was found.
     *
     * @param helpNeeded what help she needs
     * @param nextOn when she is seen next, where that was agreed
     */
    public record Found(
            ContactMeans means,
            FollowUpOutcome outcome,
            @Nullable String remark,
            @Nullable String helpNeeded,
            @Nullable LocalDate nextOn) {}

    public FollowUpLine {
        referrals = List.copyOf(referrals);
        struck = List.copyOf(struck);
    }

    /** A line of which the record is kept. */
    public FollowUpLine(
            String id,
            long position,
            StationCode station,
            @Nullable EntryNumber number,
            @Nullable Entered entered,
            CaseRef of,
            int followUp,
            Instant plannedFor,
            @Nullable Instant dueAt,
            @Nullable Found found,
            @Nullable Step waived,
            List<Said> referrals,
            List<Superseded> struck) {
        this(
                id,
                position,
                station,
                number,
                entered,
                of,
                followUp,
                plannedFor,
                dueAt,
                found,
                waived,
                referrals,
                struck,
                null);
    }

    /** What remains of a follow-up that was done; it stands where it was done, as for when it was planned is not known any more. */
    public static FollowUpLine ofDestroyed(
            String id, long position, EntryNumber number, Entered entered, CaseRef of, Destroyed destroyed) {
        return new FollowUpLine(
                id,
                position,
                number.register().station(),
                number,
                entered,
                of,
                1,
                entered.happenedAt(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                destroyed);
    }

    /** The line as of that position. */
    public FollowUpLine at(long newPosition) {
        return new FollowUpLine(
                id,
                newPosition,
                station,
                number,
                entered,
                of,
                followUp,
                plannedFor,
                dueAt,
                found,
                waived,
                referrals,
                struck);
    }

    /** The line, due at another time. */
    public FollowUpLine dueAt(Instant newDue, Superseded old) {
        return new FollowUpLine(
                id,
                position,
                station,
                number,
                entered,
                of,
                followUp,
                plannedFor,
                newDue,
                found,
                waived,
                referrals,
                More.of(struck, old));
    }

    /** The line in the book of another station. */
    public FollowUpLine movedTo(StationCode other) {
        return new FollowUpLine(
                id,
                position,
                other,
                number,
                entered,
                of,
                followUp,
                plannedFor,
                dueAt,
                found,
                waived,
                referrals,
                struck);
    }

    /** The line of what need not be done any more. */
    public FollowUpLine waived(Step step) {
        return new FollowUpLine(
                id,
                position,
                station,
                number,
                entered,
                of,
                followUp,
                plannedFor,
                dueAt,
                found,
                step,
                referrals,
                struck);
    }

    /** The line of what was done, under the number that it got then. */
    public FollowUpLine done(
            @Nullable EntryNumber given, Entered when, Found how, CaseRef knownThen, List<Said> referralsThen) {
        return new FollowUpLine(
                id,
                position,
                given == null ? station : given.register().station(),
                given,
                when,
                knownThen,
                followUp,
                plannedFor,
                dueAt,
                how,
                waived,
                referralsThen,
                struck);
    }

    /** How she was found as it should have been written, and what is struck through for it. */
    public FollowUpLine corrected(Found right, Superseded old) {
        return new FollowUpLine(
                id,
                position,
                station,
                number,
                entered,
                of,
                followUp,
                plannedFor,
                dueAt,
                right,
                waived,
                referrals,
                More.of(struck, old));
    }

    /** Whether it was, or is at that moment, later than it should be. */
    public boolean isLateAt(Instant moment) {
        Instant end = entered == null ? moment : entered.happenedAt();
        return dueAt != null && end.isAfter(dueAt) && (entered != null || waived == null);
    }
}
