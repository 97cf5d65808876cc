package in.sakshi.complaint;

import in.sakshi.code.CounsellingKind;
import in.sakshi.fact.Happened;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A session is fixed (काउंसलिंग तिथि नियत). */
public record CounsellingSessionScheduled(
        ComplaintId complaintId,
        CounsellingKind kind,
        LocalDate heldOn,
        @Nullable String place,
        Happened happened) implements ComplaintEvent {}
