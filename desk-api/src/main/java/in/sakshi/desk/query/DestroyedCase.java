package in.sakshi.desk.query;

import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.List;

/**
 * What is told of a case whose record was destroyed (नष्ट प्रकरण), and nothing else is.
 *
 * @param id of the case
 * @param number with which it began
 * @param stations through whose hands it went
 * @param beganAt when it began
 * @param endedAt when it ended
 * @param destroyedAt when its destruction was ordered
 * @param destroyed by which order
 */
public record DestroyedCase(
        String id,
        long position,
        EntryNumber number,
        List<StationCode> stations,
        Instant beganAt,
        Instant endedAt,
        Instant destroyedAt,
        Destroyed destroyed)
        implements Line {

    public DestroyedCase {
        stations = List.copyOf(stations);
    }
}
