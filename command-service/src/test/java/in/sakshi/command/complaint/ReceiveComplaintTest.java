package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.NOWHERE;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.SUNITA;
import static in.sakshi.command.complaint.Asking.receive;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.post;
import static in.sakshi.command.complaint.Saying.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.code.Post;
import in.sakshi.command.docket.HelpDesk;
import in.sakshi.command.docket.StrictStore;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.Officer;
import in.sakshi.station.StationCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Taking a complaint down: only the least may stand in the way (guard G1). */
class ReceiveComplaintTest {

    private static final Instant IN_FOUR_HOURS = ist("2025-10-06T15:10");
    private static final Expected RECEIPT = opened(Duty.RECEIPT.id(), "D-72", post(Post.DESK), IN_FOUR_HOURS);
    private static final Expected DIARY = opened(Duty.GD_ENTRY.id(), "D-72", post(Post.DESK), IN_FOUR_HOURS);
    private static final Expected ASSIGNMENT = opened(Duty.ASSIGNMENT.id(), "D-73", post(Post.IC), IN_FOUR_HOURS);
    private static final Expected DISPOSAL = opened(Duty.DISPOSAL.id(), "D-82", post(Post.IC), endOf("2025-10-16"));
    private static final Expected REVIEW = opened(Duty.REVIEW.id(), "D-88", post(Post.IC), endOf("2025-10-07"));
    private static final Expected NEWS = opened(Duty.VICTIM_UPDATE.id(), "D-99", post(Post.DESK), endOf("2025-10-21"));
    private static final Complainant NOBODY = new Complainant(null, null, null, null, null, null, null);

    private final HelpDesk desk = new HelpDesk(new StrictStore());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aComplaintStandsUnderItsNumberAndSaysWhatIsDue() {
        ask(receive(ComplaintCategory.MARITAL));
        recorded(
                MONDAY,
                received(receive(ComplaintCategory.MARITAL)),
                RECEIPT,
                DIARY,
                ASSIGNMENT,
                DISPOSAL,
                REVIEW,
                NEWS);
    }

    @Test
    void afterDomesticViolenceSheMustBeToldHerRights() {
        ask(receive(ComplaintCategory.DV));
        recorded(
                MONDAY,
                received(receive(ComplaintCategory.DV)),
                RECEIPT,
                DIARY,
                ASSIGNMENT,
                DISPOSAL,
                REVIEW,
                NEWS,
                opened(Duty.INFORMATION.id(), "D-50", post(Post.DESK), TUESDAY));
    }

    @Test
    void aSensitiveComplaintIsAssignedWithinTheHour() {
        ask(receive(ComplaintCategory.RAPE));
        recorded(
                MONDAY,
                received(receive(ComplaintCategory.RAPE)),
                RECEIPT,
                DIARY,
                opened(Duty.ASSIGNMENT.id(), "D-73-SENSITIVE", post(Post.IC), ist("2025-10-06T12:10")),
                DISPOSAL,
                REVIEW,
                NEWS,
                opened(Duty.FIR.id(), "D-01", post(Post.SHO), ist("2025-10-06T13:10")),
                opened(Duty.MEDICAL.id(), "D-11", post(Post.IC), TUESDAY),
                opened(Duty.STATEMENT.id(), "D-08", post(Post.IC), TUESDAY),
                opened(Duty.STATEMENT_183.id(), "D-10", post(Post.IC), TUESDAY));
    }

    @Test
    void whatWasReceivedEarlierIsDueFromThenAndThatItWasEnteredLateIsSaid() {
        desk.at(TUESDAY).ask(then(MONDAY, receive(ComplaintCategory.MARITAL)), CT_POOJA);
        Instant entered = ist("2025-10-06T12:10");
        Duration late = Duration.ofHours(23);
        recorded(
                MONDAY,
                received(receive(ComplaintCategory.MARITAL)),
                RECEIPT,
                DIARY,
                ASSIGNMENT,
                DISPOSAL,
                REVIEW,
                NEWS,
                opened(Duty.ENTRY.id(), "D-71", Expected.owner(CT_POOJA), entered),
                happened -> new ObligationMetLate(CASE.asCase(), Duty.ENTRY.id(), entered, late, Happened.at(TUESDAY)));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsSentAwayForTheWayTheComplaintCame(ComplaintSource source) {
        ask(from(source, RAMGARHI.code(), SUNITA, null));
        assertThat(desk.recorded(CASE)).isNotEmpty();
    }

    @Test
    void oneWayToReachHerIsEnough() {
        Complainant withMobile = new Complainant(null, null, null, null, null, "9000000001", null);
        Complainant withAddress = new Complainant(null, null, null, "ग्राम कठौली", null, null, null);
        assertRefused(Rule.NO_WAY_TO_REACH_HER, of(NOBODY, null), CT_POOJA);
        for (ReceiveComplaint command :
                new ReceiveComplaint[] {of(withMobile, null), of(withAddress, null), of(NOBODY, "अज्ञात सूचना")}) {
            try (HelpDesk another = new HelpDesk(new StrictStore())) {
                another.at(MONDAY).ask(command, CT_POOJA);
                assertThat(another.recorded(CASE)).isNotEmpty();
            }
        }
    }

    @Test
    void theStationIsOneOfTheList() {
        assertRefused(Rule.STATION_UNKNOWN, from(ComplaintSource.WALK_IN, NOWHERE, SUNITA, null), CT_POOJA);
    }

    @Test
    void nobodyIsCalledAFrontAtTheDesk() {
        assertRefused(Rule.CATEGORY_IS_AN_OFFICERS_FLAG, receive(ComplaintCategory.PAWN_FALSE), CT_POOJA);
    }

    @Test
    void theTimeOfReceiptIsHeldToTheSameRulesAsAnyOther() {
        ReceiveComplaint command = receive(ComplaintCategory.MARITAL);
        Instant longAgo = MONDAY.minusSeconds(86_401);
        assertRefused(Rule.HAPPENED_IN_THE_FUTURE, then(MONDAY.plusMillis(1), command), CT_POOJA);
        assertRefused(Rule.BACKDATED_WITHOUT_SHO, then(longAgo, "डाक से", command), CT_POOJA);
        assertRefused(Rule.BACKDATED_WITHOUT_REASON, then(longAgo, command), SHO_RAKESH);
        desk.at(MONDAY).ask(then(longAgo, "डाक से", command), SHO_RAKESH);
        assertThat(desk.recorded(CASE)).isNotEmpty();
    }

    private void ask(ReceiveComplaint command) {
        desk.at(MONDAY).ask(command, CT_POOJA);
    }

    private void assertRefused(Rule rule, ComplaintCommand command, Officer officer) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.at(MONDAY).ask(command, officer))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
        assertThat(desk.recorded(CASE)).isEmpty();
    }

    private void recorded(Instant happened, Expected... expected) {
        assertThat(desk.recorded(CASE))
                .containsExactly(Arrays.stream(expected)
                        .map(event -> event.of(Happened.at(happened)))
                        .toArray());
    }

    private static Expected received(ReceiveComplaint command) {
        RegisterId book = new RegisterId(RAMGARHI.code(), RegisterId.HELP_DESK, 2025);
        return happened -> new ComplaintReceived(
                CASE,
                new EntryNumber(book, 1),
                command.source(),
                command.sourceReference(),
                command.category(),
                command.briefFacts(),
                command.complainant(),
                command.noContactReason(),
                command.respondent(),
                happened);
    }

    private static ReceiveComplaint of(Complainant complainant, @Nullable String noContactReason) {
        return from(ComplaintSource.ANON, RAMGARHI.code(), complainant, noContactReason);
    }

    private static ReceiveComplaint from(
            ComplaintSource source, StationCode station, Complainant complainant, @Nullable String noContactReason) {
        return new ReceiveComplaint(
                CASE,
                station,
                source,
                "REF-7",
                ComplaintCategory.UNKNOWN,
                "सहायता चाहिए",
                complainant,
                noContactReason,
                null,
                null,
                null);
    }
}
