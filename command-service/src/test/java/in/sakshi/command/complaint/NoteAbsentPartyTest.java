package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.noteAbsent;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.owner;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.Party;
import in.sakshi.code.Recommendation;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.register.RegisterId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A party that was called does not come. */
class NoteAbsentPartyTest {

    private static final Expected AGAIN = opened(Duty.NEXT_SESSION.id(), "D-77", owner(SI_AARTI), endOf("2025-10-13"));
    private static final Expected ABSENCE = happened -> new PartyAbsent(
            CASE, Set.of(Party.HUSBAND), ContactMeans.PHONE, null, Case.number(RegisterId.COUNSELLING), happened);

    @Test
    void everyAbsenceIsRecordedAndTheSessionStaysDue() {
        given(received(MONDAY), assigned(SI_AARTI), assessed(Recommendation.COUNSELLING))
                .when(noteAbsent(Party.HUSBAND))
                .records(ABSENCE, AGAIN);
        given(received(MONDAY), assigned(SI_AARTI), new Act(noteAbsent(Party.HUSBAND), SI_AARTI, null))
                .when(noteAbsent(Party.HUSBAND))
                .records(
                        ABSENCE,
                        met(Duty.NEXT_SESSION.id(), endOf("2025-10-13")),
                        opened(new ObligationId("next-session:2"), "D-77", owner(SI_AARTI), endOf("2025-10-13")));
    }

    @Test
    void anOfficerIsNamedFirst() {
        given(received(MONDAY)).when(noteAbsent(Party.HUSBAND)).refused(Rule.NOT_ASSIGNED);
    }

    @Test
    void nobodyIsCalledInADisposedComplaint() {
        given(disposedOnWednesday()).when(noteAbsent(Party.HUSBAND)).refused(Rule.ALREADY_DISPOSED);
    }
}
