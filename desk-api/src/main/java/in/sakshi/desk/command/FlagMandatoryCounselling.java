package in.sakshi.desk.command;

import in.sakshi.code.MandatoryGround;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** Declare that counselling is mandatory in this case (अनिवार्य काउंसलिंग चिह्नित करें). */
public record FlagMandatoryCounselling(
        ComplaintId complaintId,
        MandatoryGround ground,
        @Nullable Happened happened) implements ComplaintCommand {}
