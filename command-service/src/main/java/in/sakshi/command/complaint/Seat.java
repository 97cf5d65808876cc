package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.complaint.ComplaintTransferred;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.complaint.TransferRejected;
import in.sakshi.station.StationCode;
import org.jspecify.annotations.Nullable;

/**
 * Where the complaint lies (प्रकरण कहां है).
 *
 * @param station the station that has it
 * @param offeredTo the station that is to decide whether it takes it
 * @param mergedInto the complaint in which it goes on, if it was joined to one
 */
record Seat(
        StationCode station,
        @Nullable StationCode offeredTo,
        @Nullable ComplaintId mergedInto) {

    Seat after(CaseEvent event) {
        if (event instanceof ComplaintTransferred offered) {
            return new Seat(station, offered.to(), mergedInto);
        }
        if (event instanceof TransferAccepted accepted) {
            return new Seat(accepted.station(), null, mergedInto);
        }
        if (event instanceof ComplaintMerged merged) {
            return new Seat(station, null, merged.into());
        }
        return event instanceof TransferRejected ? new Seat(station, null, mergedInto) : this;
    }
}
