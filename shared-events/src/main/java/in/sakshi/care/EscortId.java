package in.sakshi.care;

import java.util.UUID;

/** Which request for a woman escort in a case; made by the caller. */
public record EscortId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
