package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.moved;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.complaint.ExtensionGranted;
import in.sakshi.desk.command.GrantExtension;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.station.Officer;
import org.junit.jupiter.api.Test;

/** More time until the disposal (D-83). */
class GrantExtensionTest {

    private static final GrantExtension EXTEND = new GrantExtension(CASE, "अगली बैठक तक", null);

    @Test
    void theStationHouseOfficerGrantsSixtyDaysAndTheCircleOfficerNinety() {
        given(received(MONDAY))
                .by(SHO_RAKESH)
                .when(EXTEND)
                .records(
                        granted("D-83-SHO", SHO_RAKESH),
                        moved(Duty.DISPOSAL.id(), "D-83-SHO", endOf("2025-10-16"), endOf("2025-12-05")));
        given(received(MONDAY))
                .by(CO_SHALINI)
                .when(EXTEND)
                .records(
                        granted("D-83-CO", CO_SHALINI),
                        moved(Duty.DISPOSAL.id(), "D-83-CO", endOf("2025-10-16"), endOf("2026-01-04")));
    }

    @Test
    void notTwiceAndNotAfterTheDisposal() {
        given(received(MONDAY), new Act(EXTEND, SHO_RAKESH, null))
                .by(SHO_RAKESH)
                .when(EXTEND)
                .staysQuiet();
        given(disposedOnWednesday()).by(SHO_RAKESH).when(EXTEND).refused(Rule.ALREADY_DISPOSED);
    }

    private static Expected granted(String rule, Officer by) {
        return happened -> new ExtensionGranted(CASE, rule, "अगली बैठक तक", by.id(), happened);
    }
}
