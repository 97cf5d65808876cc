package in.sakshi.preventive;

import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import java.util.UUID;

/** Which preventive action; made by the caller, so that a repeated request is harmless. */
public record PreventiveId(UUID value) {

    /** The action as a case. */
    public CaseId asCase() {
        return CaseId.of(CaseKind.PREVENTIVE, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
