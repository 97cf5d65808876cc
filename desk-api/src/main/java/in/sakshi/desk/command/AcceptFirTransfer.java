package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import in.sakshi.obligation.ObligationId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Take a report over that was sent here (अन्तरण स्वीकार करें).
 *
 * @param firId the report
 * @param obligations which duties are taken over; none, if empty
 * @param note what was agreed about the others
 * @param happened when; now, if absent
 */
public record AcceptFirTransfer(
        FirId firId,
        Set<ObligationId> obligations,
        @Text(max = 500) @Nullable String note,
        @Nullable Happened happened) implements FirCommand {}
