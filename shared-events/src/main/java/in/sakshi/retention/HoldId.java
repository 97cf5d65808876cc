package in.sakshi.retention;

import java.util.UUID;

/** Which legal hold on a case; made by the caller. */
public record HoldId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
