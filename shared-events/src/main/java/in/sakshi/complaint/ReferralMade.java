package in.sakshi.complaint;

import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ReferralAgency;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * She was referred to another agency, with her consent (संदर्भित).
 *
 * @param letterNumber of the referral letter, e.g. {@code 112/2025}
 * @param need what the agency is asked for
 */
public record ReferralMade(
        ComplaintId complaintId,
        ReferralId referralId,
        ReferralAgency agency,
        ConsentGiver consent,
        @Nullable String letterNumber,
        String need,
        Happened happened)
        implements ComplaintEvent {}
