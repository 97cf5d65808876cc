package in.sakshi.story;

import static in.sakshi.story.Script.ist;

import in.sakshi.casework.CaseId;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.station.OfficerId;
import java.time.Instant;

/** What the phases of worked case C4 speak of. */
final class C4 {

    static final CaseId COMPLAINT = new CaseId("6f1c2f3e-8a53-4b57-9d0e-0000000000c4");
    static final CaseId FIR = new CaseId("fir-6f1c2f3e-8a53-4b57-9d0e-0000000004f1");

    /** That she is examined, within a day of the information. */
    static final ObligationId MEDICAL = Duty.MEDICAL.id();

    static final Instant DUE = ist("2025-11-25T20:15");
    static final OfficerId AARTI = new OfficerId("o-1002");

    private C4() {}

    /** That somebody opens that notice of the report. */
    static String opening(String notice) {
        return "{\"caseId\": \"%s\", \"notice\": \"%s\"}".formatted(FIR, notice);
    }
}
