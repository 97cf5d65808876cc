package in.sakshi.oversight;

import java.util.UUID;

/** Which document of a case; made by the caller. */
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
