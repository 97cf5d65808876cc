package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.complaint.EvidencePreservationAsked;
import in.sakshi.desk.command.AskToKeepEvidence;
import in.sakshi.obligation.Duty;
import org.junit.jupiter.api.Test;

/** The letter to the platform, before its logs expire (D-97). */
class AskToKeepEvidenceTest {

    private static final AskToKeepEvidence ASK = new AskToKeepEvidence(CASE, "व्हाट्सएप", "12/2025", null);
    private static final Expected ASKED =
            happened -> new EvidencePreservationAsked(CASE, "व्हाट्सएप", "12/2025", happened);

    @Test
    void inACyberCaseItMeetsItsDuty() {
        given(received(MONDAY, ComplaintCategory.CYBER))
                .when(ASK)
                .records(ASKED, met(Duty.CYBER_EVIDENCE.id(), TUESDAY));
    }

    @Test
    void inAnyOtherCaseItIsRecorded() {
        given(received(MONDAY)).when(ASK).records(ASKED);
    }
}
