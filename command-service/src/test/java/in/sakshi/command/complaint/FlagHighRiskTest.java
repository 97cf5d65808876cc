package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.THURSDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.moved;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.owner;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.RiskSign;
import in.sakshi.complaint.HighRiskFlagged;
import in.sakshi.complaint.SensitivityRaised;
import in.sakshi.desk.command.FlagHighRisk;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Violence at home that may end in death. */
class FlagHighRiskTest {

    @Test
    void somebodyMakesSureThatSheIsSafeTwice() {
        given(received(MONDAY, ComplaintCategory.DV), assigned(SI_AARTI))
                .when(flag(RiskSign.STRANGULATION))
                .records(
                        happened -> new HighRiskFlagged(CASE, Set.of(RiskSign.STRANGULATION), happened),
                        opened(Duty.SAFETY_CHECK.id(1), "D-98-FIRST", owner(SI_AARTI), TUESDAY),
                        opened(Duty.SAFETY_CHECK.id(2), "D-98-SECOND", owner(SI_AARTI), THURSDAY),
                        happened -> new SensitivityRaised(CASE, "STRANGULATION", happened),
                        moved(Duty.ASSESSMENT.id(), "D-75-SENSITIVE", endOf("2025-10-09"), TUESDAY));
    }

    @Test
    void anotherSignIsRecordedButOwesNothingTwice() {
        given(received(MONDAY), new Act(flag(RiskSign.STRANGULATION), CT_POOJA, null))
                .when(flag(RiskSign.WEAPON))
                .records(happened -> new HighRiskFlagged(CASE, Set.of(RiskSign.WEAPON), happened));
        given(received(MONDAY), new Act(flag(RiskSign.WEAPON), CT_POOJA, null))
                .when(flag(RiskSign.WEAPON))
                .staysQuiet();
    }

    @Test
    void afterTheDisposalItTakesAReopening() {
        given(disposedOnWednesday()).when(flag(RiskSign.WEAPON)).refused(Rule.ALREADY_DISPOSED);
    }

    private static FlagHighRisk flag(RiskSign sign) {
        return new FlagHighRisk(CASE, Set.of(sign), null);
    }
}
