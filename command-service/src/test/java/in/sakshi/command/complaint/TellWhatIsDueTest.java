package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.gdEntered;
import static in.sakshi.command.complaint.Past.receiptIssued;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.referred;
import static in.sakshi.command.obligation.PackagedRules.LADDER;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.Post;
import in.sakshi.code.ReferralAgency;
import in.sakshi.command.casework.AnyCase;
import in.sakshi.command.casework.Obligations.Due;
import in.sakshi.command.casework.Reminding;
import in.sakshi.complaint.ReferralId;
import in.sakshi.desk.command.OpenNotice;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.ledger.Position;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.NoticeId;
import in.sakshi.obligation.NoticeOpened;
import in.sakshi.obligation.NoticeSent;
import in.sakshi.obligation.ObligationBreached;
import in.sakshi.station.Officer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Notices of what is due, and who has opened them. */
class TellWhatIsDueTest {

    private static final Instant DUE = ist("2025-10-06T15:10");
    private static final NoticeId TO_THE_IN_CHARGE = new NoticeId("assignment/IC+0d");

    @Test
    void aTimeThatRanOutIsRecordedWithTheTimeAtWhichItDid() {
        Played played = Played.of(received(MONDAY));
        assertThat(breaches(told(played, DUE.plusMillis(1)))).hasSize(3).allSatisfy(breach -> {
            assertThat(breach.dueAt()).isEqualTo(DUE);
            assertThat(breach.happened().at()).isEqualTo(DUE);
        });
    }

    @Test
    void theLastMomentIsStillInTime() {
        assertThat(told(Played.of(received(MONDAY)), DUE)).isEmpty();
    }

    @Test
    void whatWasToldIsNotToldAgain() {
        Played played = Played.of(received(MONDAY));
        assertThat(told(played, DUE.plusMillis(1))).isNotEmpty();
        assertThat(told(played, DUE.plusMillis(2))).isEmpty();
    }

    @Test
    void afterALongOutageEverythingComesOnceAndInTheOrderOfItsTime() {
        Instant afterThreeWeeks = ist("2025-10-27T00:00");
        List<CaseEvent> atOnce = told(Played.of(received(MONDAY)), afterThreeWeeks);
        Played watched = Played.of(received(MONDAY));
        List<CaseEvent> oneByOne = Stream.iterate(
                        MONDAY, now -> !now.isAfter(afterThreeWeeks), now -> now.plusSeconds(3600))
                .flatMap(now -> told(watched, now).stream())
                .toList();
        assertThat(atOnce).containsExactlyInAnyOrderElementsOf(oneByOne);
        assertThat(atOnce).extracting(event -> event.happened().at()).isSorted();
    }

    @Test
    void whatIsTooMuchForOneCommitIsToldCommitByCommitAndNothingIsLost() {
        Instant afterAYear = ist("2026-10-06T00:00");
        Played watched = Played.of(muchDue());
        List<CaseEvent> dayByDay = Stream.iterate(
                        MONDAY, now -> !now.isAfter(afterAYear), now -> now.plus(1, ChronoUnit.DAYS))
                .flatMap(now -> toldAll(watched, now).stream())
                .toList();
        assertThat(dayByDay).hasSizeGreaterThan(Position.EVENTS_PER_COMMIT);

        Played late = Played.of(muchDue());
        List<List<CaseEvent>> commits = Stream.generate(() -> told(late, afterAYear))
                .takeWhile(commit -> !commit.isEmpty())
                .toList();
        assertThat(commits)
                .hasSizeGreaterThan(2)
                .allSatisfy(commit -> assertThat(commit).hasSizeLessThan(Position.EVENTS_PER_COMMIT / 2));
        List<CaseEvent> all = commits.stream().flatMap(List::stream).toList();
        assertThat(all).containsExactlyInAnyOrderElementsOf(dayByDay);
        assertThat(all).extracting(event -> event.happened().at()).isSorted();
    }

    @Test
    void whoMustDoItIsToldADayBeforeAndTheOthersAfterwards() {
        Played played = Played.of(disposedOnWednesday());
        assertThat(notices(told(played, ist("2025-10-20T00:00")), Duty.FEEDBACK))
                .extracting(notice -> notice.to().post())
                .containsExactly(Post.DESK, Post.IC, Post.SHO, Post.CO);
    }

    @Test
    void aNoticeThatLiesBeforeTheDutyItselfIsNotSent() {
        Played played = Played.of(received(MONDAY));
        assertThat(notices(told(played, MONDAY.plusSeconds(60)), Duty.RECEIPT)).isEmpty();
    }

    @Test
    void whatIsDoneIsNotTold() {
        Played played = Played.of(received(MONDAY), receiptIssued(), gdEntered("031"), assigned(SI_AARTI));
        assertThat(breaches(told(played, DUE.plusMillis(1)))).isEmpty();
    }

    @Test
    void anExtensionBeginsTheLadderAnew() {
        Played played = Played.of(received(MONDAY), assigned(SI_AARTI));
        assertThat(notices(told(played, ist("2025-10-16T12:00")), Duty.DISPOSAL))
                .hasSize(1);
        played.next(referred(ReferralAgency.OSC).on(ist("2025-10-16T13:00")));
        assertThat(notices(told(played, ist("2025-11-05T12:00")), Duty.DISPOSAL))
                .extracting(notice -> notice.notice().value())
                .containsExactly("disposal/OWNER-1d:2");
    }

    @Test
    void theNextTimeIsTheFirstThatHasNotBeenTold() {
        Played played = Played.of(disposedOnWednesday());
        assertThat(next(played, Duty.FEEDBACK)).contains(ist("2025-10-10T09:00"));
        told(played, ist("2025-10-10T10:00"));
        assertThat(next(played, Duty.FEEDBACK)).contains(endOf("2025-10-11"));
        told(played, ist("2026-01-01T00:00"));
        assertThat(next(played, Duty.FEEDBACK)).isEmpty();
    }

    @Test
    void aNoticeIsOpenedByItsPostAndItIsKnownSinceWhen() {
        Played played = Played.of(received(MONDAY));
        told(played, TUESDAY);
        assertThat(opened(played, IC_NEELAM))
                .containsExactly(new NoticeOpened(
                        Asking.CASE.asCase(),
                        Duty.ASSIGNMENT.id(),
                        TO_THE_IN_CHARGE,
                        IC_NEELAM.id(),
                        Happened.at(WEDNESDAY)));
    }

    @Test
    void aSecondTimeItIsQuiet() {
        Played played = Played.of(received(MONDAY));
        told(played, TUESDAY);
        opened(played, IC_NEELAM);
        assertThat(opened(played, IC_NEELAM)).isEmpty();
    }

    @Test
    void nobodyElseOpensIt() {
        Played played = Played.of(received(MONDAY));
        told(played, TUESDAY);
        refused(Rule.NOTICE_FOR_ANOTHER, () -> opened(played, CO_SHALINI));
        refused(Rule.NOTICE_FOR_ANOTHER, () -> opened(played, CT_POOJA));
    }

    @Test
    void aNoticeThatWasNotSentIsNotOpened() {
        refused(Rule.NOTICE_UNKNOWN, () -> opened(Played.of(received(MONDAY)), IC_NEELAM));
    }

    private static void refused(Rule rule, Runnable what) {
        AbstractThrowableAssert<?, ? extends Throwable> thrown = Assertions.assertThatThrownBy(what::run);
        thrown.isInstanceOfSatisfying(
                Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static List<CaseEvent> told(Played played, Instant now) {
        return played.record(Reminding.tell(played.file(), LADDER, now));
    }

    /** More referrals than any woman was ever sent to, all of them on one day and none with an outcome. */
    private static Act[] muchDue() {
        return Stream.concat(
                        Stream.of(received(MONDAY), assigned(SI_AARTI)),
                        LongStream.range(0, 250)
                                .mapToObj(n -> new ReferralId(new UUID(112, n)))
                                .map(referral -> new Act(
                                        Asking.refer(ReferralAgency.OSC, referral, ConsentGiver.WOMAN),
                                        SI_AARTI,
                                        null)))
                .toArray(Act[]::new);
    }

    private static List<CaseEvent> toldAll(Played played, Instant now) {
        return Stream.generate(() -> told(played, now))
                .takeWhile(commit -> !commit.isEmpty())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CaseEvent> opened(Played played, Officer officer) {
        return played.record(AnyCase.RULINGS.decide(
                played.file(),
                new OpenNotice(Asking.CASE.asCase(), TO_THE_IN_CHARGE),
                Played.desk(officer, WEDNESDAY)));
    }

    private static Optional<Instant> next(Played played, Duty duty) {
        Due due = played.file().obligations().due(duty.id()).orElseThrow();
        return Reminding.next(due, LADDER);
    }

    private static List<ObligationBreached> breaches(List<CaseEvent> events) {
        return events.stream()
                .filter(ObligationBreached.class::isInstance)
                .map(ObligationBreached.class::cast)
                .toList();
    }

    private static List<NoticeSent> notices(List<CaseEvent> events, Duty duty) {
        return events.stream()
                .filter(NoticeSent.class::isInstance)
                .map(NoticeSent.class::cast)
                .filter(notice -> duty.covers(notice.obligation()))
                .toList();
    }
}
