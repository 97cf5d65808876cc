package in.sakshi.desk.query;

import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ReferralAgency;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.register.EntryNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One referral in the register of referrals (संदर्भ रजिस्टर की प्रविष्टि).
 *
 * @param id the case, and the referral’s id
 * @param madeAt date of the letter
 * @param need what the agency is asked for
 * @param dueAt when the outcome is due
 * @param acknowledged that the agency has taken it
 * @param result what came of it
 */
public record ReferralLine(
        String id,
        long position,
        ComplaintId complaintId,
        EntryNumber number,
        ReferralAgency agency,
        ConsentGiver consent,
        @Nullable String letterNumber,
        String need,
        Instant madeAt,
        @Nullable Instant dueAt,
        @Nullable Acknowledgement acknowledged,
        @Nullable ReferralResult result)
        implements Line {

    /** The line as of that position. */
    public ReferralLine at(long newPosition) {
        return changed(newPosition, dueAt, acknowledged, result);
    }

    /** The line, its outcome due at that time. */
    public ReferralLine withDueAt(Instant due) {
        return changed(position, due, acknowledged, result);
    }

    /** The line, taken by the agency. */
    public ReferralLine with(Acknowledgement acknowledgement) {
        return changed(position, dueAt, acknowledgement, result);
    }

    /** The line with what came of it. */
    public ReferralLine with(ReferralResult newResult) {
        return changed(position, dueAt, acknowledged, newResult);
    }

    private ReferralLine changed(
            long newPosition,
            @Nullable Instant newDueAt,
            @Nullable Acknowledgement newAcknowledged,
            @Nullable ReferralResult newResult) {
        return new ReferralLine(
                id,
                newPosition,
                complaintId,
                number,
                agency,
                consent,
                letterNumber,
                need,
                madeAt,
                newDueAt,
                newAcknowledged,
                newResult);
    }
}
