package in.sakshi.care;

import java.util.UUID;

/** Which forensic sample of a case; made by the caller. */
public record SampleId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
