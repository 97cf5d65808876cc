package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.Respondent;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** Write down against whom it is, where that was not known before (विपक्षी का नाम लिखें). */
public record NameRespondent(
        ComplaintId complaintId,
        Respondent respondent,
        @Nullable Happened happened) implements ComplaintCommand {}
