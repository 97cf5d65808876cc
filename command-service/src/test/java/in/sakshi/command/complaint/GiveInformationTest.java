package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.inform;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Expected.metLate;
import static in.sakshi.command.complaint.Past.informed;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.InformationTopic;
import in.sakshi.complaint.InformationGiven;
import in.sakshi.obligation.Duty;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** She is told what she is entitled to; after domestic violence that is a duty in law. */
class GiveInformationTest {

    private static final Expected INFORMATION =
            happened -> new InformationGiven(CASE, Set.of(InformationTopic.PWDVA_RIGHTS), happened);

    @Test
    void afterDomesticViolenceItMeetsTheDuty() {
        given(received(MONDAY, ComplaintCategory.DV))
                .at(TUESDAY)
                .when(inform())
                .records(INFORMATION, met(Duty.INFORMATION.id(), TUESDAY));
    }

    @Test
    void afterADayItIsLate() {
        given(received(MONDAY, ComplaintCategory.DV))
                .at(WEDNESDAY)
                .when(inform())
                .records(INFORMATION, metLate(Duty.INFORMATION.id(), TUESDAY, Duration.ofDays(1)));
    }

    @Test
    void elsewhereItIsOnlyRecorded() {
        given(received(MONDAY)).when(inform()).records(INFORMATION);
    }

    @Test
    void whatSheIsToldAgainIsRecordedAgain() {
        given(received(MONDAY, ComplaintCategory.DV), informed()).when(inform()).records(INFORMATION);
    }
}
