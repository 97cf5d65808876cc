package in.sakshi.command.fir;

import in.sakshi.command.casework.Obligations;
import in.sakshi.obligation.ObligationId;
import java.time.Instant;

/**
 * The complaint that a report comes of, as far as the report must know it (पूर्ववर्ती शिकायत).
 *
 * @param receivedAt when it was received
 * @param obligations what is due in it
 * @param linked whether another report was registered on it before, which has taken what was due then
 */
public record Foregoing(Instant receivedAt, Obligations obligations, boolean linked) {

    /** Whether it has been done there, so that it need not be done again. */
    boolean hasDone(ObligationId duty) {
        return !linked && obligations.wasEverOpen(duty) && !obligations.isOpen(duty);
    }
}
