package in.sakshi.complaint;

import in.sakshi.code.MandatoryGround;
import in.sakshi.fact.Happened;

/** Counselling is mandatory in this case before it can be disposed of (अनिवार्य काउंसलिंग चिह्नित). */
public record MandatoryCounsellingFlagged(ComplaintId complaintId, MandatoryGround ground, Happened happened)
        implements ComplaintEvent {}
