package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.HC_MAMTA;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
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
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.owner;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.sessionHeld;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.CounsellingOutcome;
import in.sakshi.code.Party;
import in.sakshi.code.Recommendation;
import in.sakshi.code.Sex;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.Counsellor;
import in.sakshi.complaint.SessionId;
import in.sakshi.complaint.Sitting;
import in.sakshi.desk.command.HoldCounsellingSession;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.register.RegisterId;
import in.sakshi.station.Officer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    void whoAsksForTimeComesAgainWithinAWeek() {
        given(received(MONDAY), assigned(SI_AARTI))
                .when(Asking.adjourn(SESSION))
                .records(
                        adjourned(1, null),
                        opened(Duty.NEXT_SESSION.id(), "D-77", owner(SI_AARTI), endOf("2025-10-13")));
    }

    @Test
    void afterTheThirdAdjournmentOnlyADecisionWillDo() {
        Act absent = new Act(Asking.noteAbsent(Party.HUSBAND), HC_MAMTA, null);
        given(received(MONDAY), assigned(SI_AARTI), absent, absent, absent)
                .when(Asking.adjourn(SESSION))
                .records(adjourned(1, null));
    }

    @Test
    void theSessionsThatMustBeHeldAreMetByThoseWhoCameToThem() {
        Act[] elopement = {received(MONDAY, ComplaintCategory.ELOPEMENT), assigned(SI_AARTI)};
        assertThat(metBy(CounsellingKind.MANDATORY_ELOPEMENT, SI_AARTI, elopement, Party.GIRL))
                .containsExactly("mandatory-woman");
        assertThat(metBy(CounsellingKind.MANDATORY_ELOPEMENT, SHO_RAKESH, elopement, Party.GIRL))
                .isEmpty();
        assertThat(metBy(CounsellingKind.MANDATORY_ELOPEMENT, SI_AARTI, elopement, Party.GIRL, Party.PARENTS))
                .containsExactly("mandatory-family");
        assertThat(metBy(CounsellingKind.LEGAL, SI_AARTI, elopement, Party.GIRL))
                .isEmpty();
        Act[] front = {received(MONDAY), assigned(SI_AARTI), Past.calledAFront()};
        assertThat(metBy(CounsellingKind.MANDATORY_FALSE, SI_AARTI, front, Party.INSTIGATOR))
                .containsExactly("mandatory-instigator");
    }

    private static List<String> metBy(CounsellingKind kind, Officer officer, Act[] past, Party... present) {
        HoldCounsellingSession session = new HoldCounsellingSession(
                CASE, SESSION, kind, Set.of(present), true, CounsellingOutcome.OTHER, null, null, false, null, null);
        return Played.of(past).next(new Act(session, officer, null)).stream()
                .filter(ObligationMet.class::isInstance)
                .map(event -> ((ObligationMet) event).obligation().value())
                .toList();
    }

    @Test
    void afterAGraveOffenceNobodyIsReconciled() {
        given(received(MONDAY, ComplaintCategory.POCSO), assigned(SI_AARTI))
                .when(holdSession(SESSION, CounsellingKind.RECONCILIATION))
                .refused(Rule.NO_CONCILIATION);
        given(received(MONDAY, ComplaintCategory.ACID), assigned(SI_AARTI))
                .when(holdSession(SESSION, CounsellingKind.FIRST_LEVEL))
                .refused(Rule.NO_CONCILIATION);
    }

    @Test
    void aWomanIsCounselledByAWoman() {
        Sitting byAMan = new Sitting(null, 30, true, Set.of(), null, new Counsellor("राकेश मिश्रा", Sex.MAN), "मारपीट");
        HoldCounsellingSession session = new HoldCounsellingSession(
                CASE,
                SESSION,
                CounsellingKind.LEGAL,
                Set.of(Party.WOMAN),
                true,
                CounsellingOutcome.OTHER,
                null,
                null,
                false,
                byAMan,
                null);
        given(received(MONDAY), assigned(SI_AARTI)).when(session).refused(Rule.COUNSELLOR_MUST_BE_A_WOMAN);
    }

    private static Expected adjourned(int session, @Nullable Sitting sitting) {
        return happened -> new CounsellingSessionHeld(
                CASE,
                SESSION,
                CounsellingKind.FIRST_LEVEL,
                Set.of(Party.WOMAN),
                true,
                CounsellingOutcome.TIME_ASKED,
                null,
                null,
                true,
                session,
                sitting,
                Case.number(RegisterId.COUNSELLING),
                happened);
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
                CounsellingOutcome.DISAGREED,
                null,
                null,
                true,
                session.equals(ANOTHER_SESSION) ? 2 : 1,
                null,
                Case.number(RegisterId.COUNSELLING),
                happened);
    }
}
