package in.sakshi.complaint;

import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import java.util.UUID;

/** Which complaint; made by the caller, so that a repeated request is harmless. */
public record ComplaintId(UUID value) {

    /** The complaint as a case. */
    public CaseId asCase() {
        return CaseId.of(CaseKind.COMPLAINT, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
