package in.sakshi.command.docket;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.NODAL_VIVEK;
import static in.sakshi.command.acting.Saryupur.NOWHERE;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.SUNITA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.code.ClockKind;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.acting.Saryupur;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.desk.command.AssignComplaint;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.desk.command.TightenRule;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.rulebook.DistrictRulesId;
import in.sakshi.rulebook.RuleTightened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a district orders counts for what begins on its first day or later, wherever it is decided. */
class DistrictBooksTest {

    private static final DistrictRulesId RULES = DistrictRulesId.of(NODAL_VIVEK.unit());
    private static final LocalDate WEDNESDAY = LocalDate.parse("2025-10-08");
    private static final Instant THE_EVENING_BEFORE = ist("2025-10-07T23:59");
    private static final Instant MIDNIGHT = ist("2025-10-08T00:00");

    private final StrictStore store = new StrictStore();
    private final HelpDesk desk = new HelpDesk(store);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anOrderIsRecordedOnceUnderItsDistrict() {
        ordered(7);
        ordered(7);
        assertThat(desk.recorded(RULES))
                .containsExactly(new RuleTightened(
                        NODAL_VIVEK.unit(),
                        "D-82",
                        ClockKind.DAYS,
                        10,
                        7,
                        WEDNESDAY,
                        "412/2025",
                        "कारण",
                        Happened.at(MONDAY)));
        assertThat(RULES).hasToString("rules-SARYUPUR");
    }

    @Test
    void anOrderThatIsRefusedLeavesNothing() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ordered(11))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(Rule.LAXER_THAN_THE_LAW));
        assertThat(store.commits()).isEmpty();
        ordered(7);
        assertThat(desk.recorded(RULES)).hasSize(1);
    }

    @Test
    void whatBeganTheEveningBeforeKeepsTheLimitAndWhatBeginsAtMidnightHasTheOrdered() {
        ordered(7);
        received(1, THE_EVENING_BEFORE);
        received(2, MIDNIGHT);
        assertThat(due(1, Duty.DISPOSAL.id())).isEqualTo(endOf("2025-10-17"));
        assertThat(due(2, Duty.DISPOSAL.id())).isEqualTo(endOf("2025-10-15"));
    }

    @Test
    void whatIsEnteredOnTheDayButBeganBeforeKeepsTheLimit() {
        ordered(7);
        desk.at(ist("2025-10-08T09:00")).ask(complaint(1, Happened.at(THE_EVENING_BEFORE)), CT_POOJA);
        assertThat(due(1, Duty.DISPOSAL.id())).isEqualTo(endOf("2025-10-17"));
    }

    @Test
    void whatIsDueKeepsItsTimeAndALaterStepOfTheSameCaseHasTheOrdered() {
        desk.at(MONDAY).ask(order("D-74", 12), NODAL_VIVEK);
        desk.at(MONDAY).ask(order("D-73", 1), NODAL_VIVEK);
        received(1, THE_EVENING_BEFORE);
        desk.at(ist("2025-10-08T00:30")).ask(new AssignComplaint(id(1), SI_AARTI.id(), null), IC_NEELAM);
        assertThat(due(1, Duty.ASSIGNMENT.id())).isEqualTo(ist("2025-10-08T03:59"));
        assertThat(due(1, Duty.CONTACT.id())).isEqualTo(ist("2025-10-08T12:30"));
    }

    @Test
    void anOrderOfThisProcessCountsAtOnce() {
        received(1, MIDNIGHT.minusMillis(2));
        desk.at(MIDNIGHT.minusMillis(1)).ask(order("D-82", 7), NODAL_VIVEK);
        DistrictBooks books = desk.part(DistrictBooks.class);
        assertThat(amount(books, MIDNIGHT.minusMillis(1))).isEqualTo(7);
    }

    @Test
    void anOrderOfAnotherProcessCountsAfterAMinute() {
        DistrictBooks books = desk.part(DistrictBooks.class);
        assertThat(amount(books, TUESDAY)).isEqualTo(10);
        elsewhere(TUESDAY);
        assertThat(amount(books, TUESDAY.plusMillis(59_999))).isEqualTo(10);
        assertThat(amount(books, TUESDAY.plusSeconds(60))).isEqualTo(7);
    }

    @Test
    void anOrderOfAnotherProcessCountsFromMidnightWhateverWasReadBefore() {
        DistrictBooks books = desk.part(DistrictBooks.class);
        assertThat(amount(books, MIDNIGHT.minusMillis(1))).isEqualTo(10);
        elsewhere(MIDNIGHT.minusMillis(1));
        assertThat(amount(books, MIDNIGHT)).isEqualTo(7);
    }

    @Test
    void aClockThatWasSetBackMakesItReadAnew() {
        DistrictBooks books = desk.part(DistrictBooks.class);
        assertThat(amount(books, TUESDAY)).isEqualTo(10);
        elsewhere(MONDAY);
        assertThat(amount(books, TUESDAY.minusMillis(1))).isEqualTo(7);
    }

    @Test
    void whereNoStationIsTheDeskStaysAsItIs() {
        Desk asked = asking(MONDAY);
        assertThat(desk.part(DistrictBooks.class).at(NOWHERE, asked)).isSameAs(asked);
    }

    private void elsewhere(Instant at) {
        try (HelpDesk another = new HelpDesk(store)) {
            another.at(at).ask(order("D-82", 7), NODAL_VIVEK);
        }
    }

    /** The limit for a disposal that begins on the first day of the order, as the desk knows it then. */
    private static int amount(DistrictBooks books, Instant now) {
        return books.at(RAMGARHI.code(), asking(now))
                .rules()
                .limit("D-82", MIDNIGHT)
                .amount();
    }

    private static Desk asking(Instant now) {
        return new Desk(CT_POOJA, now, Saryupur.STAFF, PackagedRules.BOOK);
    }

    private void ordered(int days) {
        desk.at(MONDAY).ask(order("D-82", days), NODAL_VIVEK);
    }

    private static TightenRule order(String rule, int amount) {
        return new TightenRule(NODAL_VIVEK.unit().code(), rule, amount, WEDNESDAY, "412/2025", "कारण", null);
    }

    private void received(int n, Instant at) {
        desk.at(at).ask(complaint(n, null), CT_POOJA);
    }

    private Instant due(int n, ObligationId duty) {
        return desk.recorded(id(n)).stream()
                .filter(ObligationOpened.class::isInstance)
                .map(ObligationOpened.class::cast)
                .filter(opened -> opened.obligation().equals(duty))
                .findFirst()
                .orElseThrow()
                .dueAt();
    }

    private static ComplaintId id(int n) {
        return new ComplaintId(new UUID(0, n));
    }

    private static ReceiveComplaint complaint(int n, @Nullable Happened happened) {
        return new ReceiveComplaint(
                id(n),
                RAMGARHI.code(),
                ComplaintSource.WALK_IN,
                null,
                ComplaintCategory.MARITAL,
                "विवाद",
                SUNITA,
                null,
                null,
                null,
                happened);
    }
}
