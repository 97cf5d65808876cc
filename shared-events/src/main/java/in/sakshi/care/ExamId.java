package in.sakshi.care;

import java.util.UUID;

/** Which medical examination of a case; made by the caller. */
public record ExamId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
