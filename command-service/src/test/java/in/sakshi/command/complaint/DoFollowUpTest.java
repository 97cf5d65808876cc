package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.HC_MAMTA;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.followUp;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Expected.metLate;
import static in.sakshi.command.complaint.Past.approved;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.closedOnWednesday;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.followedUp;
import static in.sakshi.command.complaint.Past.proposed;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.reopened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.code.Recommendation;
import in.sakshi.complaint.FollowUpDone;
import in.sakshi.desk.command.DoFollowUp;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.register.RegisterId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeing how she lives after the disposal (guard G15). */
class DoFollowUpTest {

    @Test
    void aFollowUpMeetsItsDuty() {
        given(disposedOnWednesday())
                .at(ist("2025-10-15T23:59"))
                .by(HC_MAMTA)
                .when(followUp(1))
                .records(done(1), met(Duty.followUp(1), endOf("2025-10-15")));
    }

    @Test
    void afterMidnightItIsLate() {
        given(disposedOnWednesday())
                .at(ist("2025-11-09T00:00"))
                .when(followUp(2))
                .records(
                        done(2),
                        metLate(
                                Duty.followUp(2),
                                endOf("2025-11-07"),
                                Duration.ofDays(1).plusMillis(1)));
    }

    @Test
    void seenAgainIsRecordedAgain() {
        given(Past.and(disposedOnWednesday(), followedUp(1))).when(followUp(1)).records(done(1));
        given(closedOnWednesday()).when(followUp(2)).records(done(2));
    }

    @Test
    void afterAReopeningThePlannedOnesAreNumberedOn() {
        Act[] again = Past.and(
                disposedOnWednesday(),
                reopened(),
                assessed(Recommendation.NO_ACTION),
                Past.attachedAnew(DocumentKind.COMPROMISE),
                proposed(DisposalType.COMPROMISE),
                approved());
        given(again).when(followUp(3)).records(done(3), met(Duty.followUp(3), endOf("2025-10-15")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void onlyAPlannedFollowUpIsDone(int number) {
        given(disposedOnWednesday()).when(followUp(number)).refused(Rule.FOLLOW_UP_UNKNOWN);
    }

    @Test
    void beforeTheDisposalThereIsNone() {
        given(received(MONDAY)).when(followUp(1)).refused(Rule.NOT_DISPOSED);
    }

    private static Expected done(int number) {
        return happened -> new FollowUpDone(
                CASE,
                number,
                ContactMeans.HOME_VISIT,
                FollowUpOutcome.LIVING_TOGETHER,
                null,
                null,
                null,
                Case.number(RegisterId.FOLLOW_UP),
                happened);
    }

    @Test
    void whoIsHarassedAgainComesBeforeTheInChargeAndADeathBeforeTheCircleOfficer() {
        assertThat(openedBy(FollowUpOutcome.REHARASSED)).containsExactly("review:2 of IC");
        assertThat(openedBy(FollowUpOutcome.DIED)).containsExactly("review:co of CO");
        assertThat(openedBy(FollowUpOutcome.SAFE)).isEmpty();
    }

    @Test
    void whereADayWasAgreedThatIsTheNextFollowUp() {
        DoFollowUp agreed = new DoFollowUp(
                CASE, 1, ContactMeans.PHONE, FollowUpOutcome.SAFE, null, null, LocalDate.parse("2025-10-20"), null);
        assertThat(opened(agreed)).containsExactly("follow-up:3 of DESK");
    }

    private static List<String> openedBy(FollowUpOutcome outcome) {
        return opened(new DoFollowUp(CASE, 1, ContactMeans.PHONE, outcome, null, null, null, null));
    }

    private static List<String> opened(DoFollowUp command) {
        return Played.of(disposedOnWednesday()).next(new Act(command, HC_MAMTA, null)).stream()
                .filter(ObligationOpened.class::isInstance)
                .map(ObligationOpened.class::cast)
                .map(opened -> opened.obligation() + " of " + opened.owner().post())
                .toList();
    }
}
