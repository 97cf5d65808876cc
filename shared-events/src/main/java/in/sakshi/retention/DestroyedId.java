package in.sakshi.retention;

import in.sakshi.casework.CaseId;

/**
 * What remains of a case that was destroyed, and at the same time the stream under which that is recorded, {@code destroyed-…} (नष्ट अभिलेख).
 *
 * @param caseId the case
 */
public record DestroyedId(CaseId caseId) {

    private static final String PREFIX = "destroyed-";

    /** The stream of the case of which something remains in that stream. */
    public static String caseOf(String stream) {
        return stream.substring(PREFIX.length());
    }

    @Override
    public String toString() {
        return PREFIX + caseId;
    }
}
