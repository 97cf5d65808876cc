package in.sakshi.query.casefile;

import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.FirLinked;
import in.sakshi.complaint.ReferralCancelled;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import in.sakshi.desk.query.CaseCard;
import in.sakshi.desk.query.CaseState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a complaint decides where it goes next (स्थिति).
 *
 * @param state where it stands
 * @param openReferrals referrals without an outcome
 * @param counselled whether a session was held
 * @param linked whether there is a first information report on it
 */
public record Standing(CaseState state, List<ReferralId> openReferrals, boolean counselled, boolean linked) {

    /** Of a complaint just received. */
    public static final Standing RECEIVED = new Standing(CaseState.RECEIVED, List.of(), false, false);

    public Standing {
        openReferrals = List.copyOf(openReferrals);
    }

    static Standing of(CaseCard card) {
        return new Standing(
                card.state(),
                card.openReferrals(),
                card.count(CounsellingSessionHeld.class.getSimpleName()) > 0,
                card.count(FirLinked.class.getSimpleName()) > 0);
    }

    /** After one more event. */
    public Standing after(CaseEvent event) {
        return after(event.getClass(), referral(event));
    }

    /** After an event of that type, which is about that referral if about any. */
    public Standing after(Class<?> event, @Nullable ReferralId referral) {
        List<ReferralId> open = States.openReferrals(openReferrals, event, referral);
        return new Standing(
                States.after(this, event, open),
                open,
                counselled || event == CounsellingSessionHeld.class,
                linked || event == FirLinked.class);
    }

    /** Which referral an event makes or ends, if any. */
    public static @Nullable ReferralId referral(CaseEvent event) {
        if (event instanceof ReferralMade made) {
            return made.referralId();
        }
        if (event instanceof ReferralOutcomeRecorded outcome) {
            return outcome.referralId();
        }
        return event instanceof ReferralCancelled cancelled ? cancelled.referralId() : null;
    }
}
