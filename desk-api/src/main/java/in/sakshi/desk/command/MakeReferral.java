package in.sakshi.desk.command;

import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ReferralAgency;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ReferralId;
import in.sakshi.fact.Fresh;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Refer her to another agency (संदर्भित करें). */
public record MakeReferral(
        ComplaintId complaintId,
        @Fresh ReferralId referralId,
        ReferralAgency agency,
        ConsentGiver consent,
        @Text(max = 40) @Nullable String letterNumber,
        @Text(max = 500) String need,
        @Nullable Happened happened)
        implements ComplaintCommand {}
