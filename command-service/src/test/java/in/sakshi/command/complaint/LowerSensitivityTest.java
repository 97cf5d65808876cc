package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.moved;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.complaint.SensitivityLowered;
import in.sakshi.desk.command.LowerSensitivity;
import in.sakshi.obligation.Duty;
import org.junit.jupiter.api.Test;

/** Ordering that a case is no longer a sensitive one. */
class LowerSensitivityTest {

    private static final LowerSensitivity LOWER = new LowerSensitivity(CASE, "खतरा नहीं रहा", null);

    @Test
    void thenThereIsTheOrdinaryTime() {
        given(received(MONDAY, ComplaintCategory.HONOUR))
                .by(CO_SHALINI)
                .when(LOWER)
                .records(
                        happened -> new SensitivityLowered(CASE, "खतरा नहीं रहा", happened),
                        moved(Duty.ASSIGNMENT.id(), "D-73", ist("2025-10-06T12:10"), ist("2025-10-06T15:10")));
    }

    @Test
    void whatIsNotSensitiveIsQuiet() {
        given(received(MONDAY)).by(CO_SHALINI).when(LOWER).staysQuiet();
    }
}
