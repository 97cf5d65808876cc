package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/** The circle officer ordered that counselling is not mandatory in this case (अनिवार्य काउंसलिंग चिह्न हटाया). */
public record MandatoryCounsellingUnflagged(ComplaintId complaintId, String reason, Happened happened)
        implements ComplaintEvent {}
