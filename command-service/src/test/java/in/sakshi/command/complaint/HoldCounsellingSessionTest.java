package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.HC_MAMTA;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.SATURDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.ANOTHER_SESSION;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.SESSION;
import static in.sakshi.command.complaint.Asking.holdSession;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Expected.metLate;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.sessionHeld;

import in.sakshi.code.CounsellingKind;
import in.sakshi.code.CounsellingOutcome;
import in.sakshi.code.Party;
import in.sakshi.code.Recommendation;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.SessionId;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A talk with the parties. */
class HoldCounsellingSessionTest {

    private static final Instant DUE = endOf("2025-10-09");

    @Test
    void theFirstSessionMeetsItsDuty() {
        given(received(MONDAY), assigned(SI_AARTI), assessed(Recommendation.COUNSELLING))
                .at(WEDNESDAY)
                .by(HC_MAMTA)
                .when(holdSession(SESSION, CounsellingKind.FIRST_LEVEL))
                .records(session(SESSION, CounsellingKind.FIRST_LEVEL), met(Duty.FIRST_SESSION.id(), DUE));
    }

    @Test
    void afterThreeDaysItIsLate() {
        given(received(MONDAY), assigned(SI_AARTI), assessed(Recommendation.COUNSELLING))
                .at(SATURDAY)
                .when(holdSession(SESSION, CounsellingKind.FIRST_LEVEL))
                .records(
                        session(SESSION, CounsellingKind.FIRST_LEVEL),
                        metLate(
                                Duty.FIRST_SESSION.id(),
                                DUE,
                                Duration.ofHours(35).plusMinutes(10).plusMillis(1)));
    }

    @Test
    void aSessionOfAnotherKindLeavesTheFirstOwing() {
        given(received(MONDAY), assigned(SI_AARTI), assessed(Recommendation.COUNSELLING))
                .when(holdSession(SESSION, CounsellingKind.PSYCHOLOGICAL))
                .records(session(SESSION, CounsellingKind.PSYCHOLOGICAL));
    }

    @Test
    void aSessionThatNobodyOwedIsRecorded() {
        given(received(MONDAY), assigned(SI_AARTI))
                .when(holdSession(SESSION, CounsellingKind.FIRST_LEVEL))
                .records(session(SESSION, CounsellingKind.FIRST_LEVEL));
    }

    @Test
    void aSecondSessionHasAnIdOfItsOwn() {
        given(received(MONDAY), assigned(SI_AARTI), sessionHeld(CounsellingKind.FIRST_LEVEL))
                .when(holdSession(ANOTHER_SESSION, CounsellingKind.FIRST_LEVEL))
                .records(session(ANOTHER_SESSION, CounsellingKind.FIRST_LEVEL));
        given(received(MONDAY), assigned(SI_AARTI), sessionHeld(CounsellingKind.FIRST_LEVEL))
                .when(holdSession(SESSION, CounsellingKind.LEGAL))
                .refused(Rule.SESSION_ALREADY_HELD);
    }

    @Test
    void anOfficerIsNamedFirst() {
        given(received(MONDAY))
                .when(holdSession(SESSION, CounsellingKind.FIRST_LEVEL))
                .refused(Rule.NOT_ASSIGNED);
    }

    @Test
    void thePartiesOfADisposedComplaintAreNotCounselled() {
        given(disposedOnWednesday())
                .when(holdSession(SESSION, CounsellingKind.FIRST_LEVEL))
                .refused(Rule.ALREADY_DISPOSED);
    }

    private static Expected session(SessionId session, CounsellingKind kind) {
        return happened -> new CounsellingSessionHeld(
                CASE,
                session,
                kind,
                Set.of(Party.WOMAN),
                true,
                CounsellingOutcome.TIME_ASKED,
                null,
                null,
                true,
                happened);
    }
}
