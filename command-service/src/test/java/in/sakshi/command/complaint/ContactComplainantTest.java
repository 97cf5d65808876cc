package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.contact;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Expected.metLate;
import static in.sakshi.command.complaint.Past.approved;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.contacted;
import static in.sakshi.command.complaint.Past.proposed;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.Recommendation;
import in.sakshi.complaint.ComplainantContacted;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The inquiry officer speaks with the complainant. */
class ContactComplainantTest {

    private static final Expected CONTACT =
            happened -> new ComplainantContacted(CASE, ContactMeans.IN_PERSON, null, happened);

    @Test
    void withinADayItIsInTime() {
        given(received(MONDAY), assigned(SI_AARTI))
                .at(TUESDAY)
                .by(SI_AARTI)
                .when(contact())
                .records(CONTACT, met(Duty.CONTACT.id(), TUESDAY));
    }

    @Test
    void afterwardsItIsLateByTheTimeThatPassed() {
        given(received(MONDAY), assigned(SI_AARTI))
                .at(WEDNESDAY)
                .when(contact())
                .records(CONTACT, metLate(Duty.CONTACT.id(), TUESDAY, Duration.ofDays(1)));
    }

    @Test
    void everyFurtherTalkIsRecordedToo() {
        given(received(MONDAY), assigned(SI_AARTI), contacted()).when(contact()).records(CONTACT);
    }

    @Test
    void thatNobodyEverSpokeWithHerCanStillBeMadeGoodAfterTheDisposal() {
        given(
                        received(MONDAY),
                        assigned(SI_AARTI),
                        Past.notCounselled(),
                        assessed(Recommendation.NO_ACTION),
                        Past.attached(DocumentKind.STATEMENT),
                        proposed(DisposalType.NOT_PROVED),
                        approved())
                .when(contact())
                .records(CONTACT, met(Duty.CONTACT.id(), TUESDAY));
    }

    @Test
    void anOfficerIsNamedFirst() {
        given(received(MONDAY)).when(contact()).refused(Rule.NOT_ASSIGNED);
    }
}
