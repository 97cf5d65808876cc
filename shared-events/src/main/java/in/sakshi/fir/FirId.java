package in.sakshi.fir;

import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import java.util.UUID;

/** Which first information report; made by the caller, so that a repeated request is harmless. */
public record FirId(UUID value) {

    /** The report as a case. */
    public CaseId asCase() {
        return CaseId.of(CaseKind.FIR, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
