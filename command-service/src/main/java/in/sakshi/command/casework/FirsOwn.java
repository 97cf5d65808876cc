package in.sakshi.command.casework;

import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import java.util.EnumSet;
import java.util.Set;

/** Which duties of a complaint go on in its first information report, once there is one (अभियोग में जाने वाले दायित्व). */
public final class FirsOwn {

    private static final Set<Duty> DUTIES = EnumSet.of(
            Duty.CYBER_EVIDENCE,
            Duty.FWC_REFERENCE,
            Duty.FWC_REPORT,
            Duty.MEDICAL,
            Duty.MEDICAL_REPORT,
            Duty.STATEMENT,
            Duty.STATEMENT_183,
            Duty.CWC_REPORT,
            Duty.COURT_REPORT,
            Duty.CHILD_CARE,
            Duty.CHILD_FORM_B,
            Duty.CHILD_PRODUCED,
            Duty.SUPPORT_PERSON,
            Duty.INQUEST,
            Duty.RECOVERY,
            Duty.AHTU);

    private FirsOwn() {}

    /** Whether the duty goes on there. */
    public static boolean covers(ObligationId duty) {
        return DUTIES.contains(Duty.of(duty));
    }
}
