package in.sakshi.fir;

import java.util.UUID;

/** Which accused of a report: persons are counted, not names; made by the caller. */
public record AccusedId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
