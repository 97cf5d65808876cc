package in.sakshi.fir;

import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * Another officer investigates from now on (विवेचक परिवर्तित).
 *
 * @param from who investigated before, as posted then
 * @param to who does from now on, as posted then
 * @param reason why
 */
public record IoChanged(
        FirId firId,
        AssignedOfficer from,
        AssignedOfficer to,
        @Nullable String reason,
        Happened happened) implements FirEvent {}
