package in.sakshi.complaint;

import java.util.UUID;

/** Which counselling session of a complaint; made by the caller. */
public record SessionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
