package in.sakshi.complaint;

import java.util.UUID;

/** Which complaint; made by the caller, so that a repeated request is harmless. */
public record ComplaintId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
