package in.sakshi.desk.command;

import in.sakshi.code.CounsellingKind;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Fix a session (काउंसलिंग तिथि नियत करें). */
public record ScheduleCounsellingSession(
        ComplaintId complaintId,
        CounsellingKind kind,
        LocalDate heldOn,
        @Text(max = 120) @Nullable String place,
        @Nullable Happened happened)
        implements ComplaintCommand {}
