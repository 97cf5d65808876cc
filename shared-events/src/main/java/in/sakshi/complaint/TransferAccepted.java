package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import in.sakshi.obligation.ObligationId;
import in.sakshi.station.StationCode;
import java.util.List;

/**
 * The other station took the complaint (स्थानान्तरण स्वीकार).
 *
 * @param station the station that has it from now on
 * @param taken the duties set by statute that it takes over; all others of that kind stay with the sender until they are done
 */
public record TransferAccepted(
        ComplaintId complaintId, StationCode station, List<ObligationId> taken, Happened happened)
        implements ComplaintEvent {

    public TransferAccepted {
        taken = List.copyOf(taken);
    }
}
