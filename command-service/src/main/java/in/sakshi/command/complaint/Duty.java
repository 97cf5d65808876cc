package in.sakshi.command.complaint;

import in.sakshi.complaint.ObligationId;
import in.sakshi.complaint.ReferralId;

/** How the duties of a case are called (दायित्व). */
final class Duty {

    static final ObligationId RECEIPT = new ObligationId("receipt");
    static final ObligationId GD_ENTRY = new ObligationId("gd-entry");
    static final ObligationId ASSIGNMENT = new ObligationId("assignment");
    static final ObligationId INFORMATION = new ObligationId("information");
    static final ObligationId CONTACT = new ObligationId("contact");
    static final ObligationId ASSESSMENT = new ObligationId("assessment");
    static final ObligationId FIRST_SESSION = new ObligationId("first-session");
    static final ObligationId DISPOSAL = new ObligationId("disposal");
    static final ObligationId APPROVAL = new ObligationId("approval");
    static final ObligationId FEEDBACK = new ObligationId("feedback");

    private static final String FOLLOW_UP = "follow-up:";
    private static final String ACKNOWLEDGEMENT = "referral-acknowledgement:";
    private static final String OUTCOME = "referral-outcome:";

    private Duty() {}

    static ObligationId followUp(int number) {
        return new ObligationId(FOLLOW_UP + number);
    }

    static boolean isFollowUp(ObligationId obligation) {
        return obligation.value().startsWith(FOLLOW_UP);
    }

    static ObligationId acknowledgement(ReferralId referral) {
        return new ObligationId(ACKNOWLEDGEMENT + referral);
    }

    static ObligationId outcome(ReferralId referral) {
        return new ObligationId(OUTCOME + referral);
    }
}
