package in.sakshi.oversight;

import java.util.UUID;

/** Which direction in a case; made by the caller. */
public record DirectionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
