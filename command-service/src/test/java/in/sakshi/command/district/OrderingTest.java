package in.sakshi.command.district;

import static in.sakshi.command.acting.Saryupur.NODAL_VIVEK;
import static in.sakshi.command.acting.Saryupur.STAFF;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.ist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.code.ClockKind;
import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.command.obligation.Tightening;
import in.sakshi.desk.command.TightenRule;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.rulebook.RuleBookEvent;
import in.sakshi.rulebook.RuleTightened;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.UnitPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which time limits a district may order, and from when. */
class OrderingTest {

    private static final UnitPath DISTRICT = NODAL_VIVEK.unit();
    private static final LocalDate TOMORROW = LocalDate.parse("2025-10-07");
    private static final String NUMBER = "एसपी/412/2025";

    private final TightenRule disposalInSeven = order("D-82", 7, TOMORROW, NUMBER);

    @Test
    void theNodalOfficerOrdersForTheDistrict() {
        assertThat(decided(disposalInSeven, NODAL_VIVEK)).containsExactly(recorded(disposalInSeven));
    }

    @Test
    void whoeverServesForTheWholeDistrictOrAboveDoesToo() {
        assertThat(decided(disposalInSeven, serving(Post.CO, DISTRICT))).hasSize(1);
        assertThat(decided(disposalInSeven, serving(Post.SUPERVISOR, DISTRICT))).hasSize(1);
        assertThat(decided(disposalInSeven, serving(Post.HQ, UnitPath.STATE))).hasSize(1);
    }

    @Test
    void theDistrictMustBeKnown() {
        TightenRule nowhere = new TightenRule("ATLANTIS", "D-82", 7, TOMORROW, NUMBER, "कारण", null);
        refused(Rule.DISTRICT_UNKNOWN, nowhere, NODAL_VIVEK);
        TightenRule forACircle = new TightenRule("SADAR", "D-82", 7, TOMORROW, NUMBER, "कारण", null);
        refused(Rule.DISTRICT_UNKNOWN, forACircle, NODAL_VIVEK);
    }

    @Test
    void anOrderHasItsNumber() {
        refused(Rule.ORDER_NUMBER_MISSING, order("D-82", 7, TOMORROW, null), NODAL_VIVEK);
    }

    @Test
    void theRuleStandsInTheBook() {
        refused(Rule.RULE_UNKNOWN, order("D-00", 7, TOMORROW, NUMBER), NODAL_VIVEK);
    }

    @Test
    void whatACitizenHasAndHowLongRecordsAreKeptIsNotShortened() {
        refused(Rule.TIME_OF_A_CITIZEN, order("D-02", 1, TOMORROW, NUMBER), NODAL_VIVEK);
        refused(Rule.KEPT_AS_LONG_EVERYWHERE, order("RETENTION", 12, TOMORROW, NUMBER), NODAL_VIVEK);
    }

    @Test
    void whatIsLaxerThanTheLawIsRefusedAndTheLimitNamed() {
        assertThat(refused(Rule.LAXER_THAN_THE_LAW, order("D-82", 11, TOMORROW, NUMBER), NODAL_VIVEK)
                        .details())
                .containsExactly("10");
        assertThat(decided(order("D-82", 10, TOMORROW, NUMBER), NODAL_VIVEK)).hasSize(1);
    }

    @Test
    void aDefaultOfOursMayBeAnyNumber() {
        assertThat(decided(order("D-75", 5, TOMORROW, NUMBER), NODAL_VIVEK)).hasSize(1);
    }

    @Test
    void whatADistrictTookFromItselfItMayGiveItselfBack() {
        Orders orders = Orders.NONE.after(recorded(disposalInSeven));
        TightenRule nine = order("D-82", 9, TOMORROW, NUMBER);
        assertThat(Ordering.order(orders, nine, desk(NODAL_VIVEK, MONDAY))).containsExactly(recorded(nine, 7));
    }

    @Test
    void whatHeldBeforeIsWhatHeldOnThatDay() {
        Orders orders = Orders.NONE.after(recorded(order("D-82", 7, TOMORROW.plusDays(2), NUMBER)));
        TightenRule earlier = order("D-82", 5, TOMORROW, NUMBER);
        assertThat(Ordering.order(orders, earlier, desk(NODAL_VIVEK, MONDAY))).containsExactly(recorded(earlier, 10));
        TightenRule later = order("D-82", 5, TOMORROW.plusDays(3), NUMBER);
        assertThat(Ordering.order(orders, later, desk(NODAL_VIVEK, MONDAY))).containsExactly(recorded(later, 7));
    }

    @Test
    void inWhatItCountsIsSaidByTheRuleBook() {
        TightenRule contactInTwelve = order("D-74", 12, TOMORROW, NUMBER);
        assertThat(decided(contactInTwelve, NODAL_VIVEK))
                .containsExactly(recorded(contactInTwelve, ClockKind.HOURS, 24));
    }

    @Test
    void anOrderHoldsFromTomorrowAtTheEarliest() {
        refused(Rule.ORDER_NOT_AHEAD, order("D-82", 7, LocalDate.parse("2025-10-06"), NUMBER), NODAL_VIVEK);
        Desk atMidnight = desk(NODAL_VIVEK, ist("2025-10-07T00:00"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Ordering.order(Orders.NONE, disposalInSeven, atMidnight))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(Rule.ORDER_NOT_AHEAD));
        Desk justBefore = desk(NODAL_VIVEK, ist("2025-10-06T23:59:59.999"));
        assertThat(Ordering.order(Orders.NONE, disposalInSeven, justBefore)).hasSize(1);
    }

    @Test
    void theSameOrderAgainIsQuietAlsoAfterItsDay() {
        Orders orders = Orders.NONE.after(recorded(disposalInSeven));
        assertThat(Ordering.order(orders, disposalInSeven, desk(NODAL_VIVEK, MONDAY)))
                .isEmpty();
        assertThat(Ordering.order(orders, disposalInSeven, desk(NODAL_VIVEK, ist("2025-11-01T10:00"))))
                .isEmpty();
    }

    @Test
    void anOrderWhosePlaceAnotherTookIsAnOrderAgain() {
        Orders orders =
                Orders.NONE.after(recorded(disposalInSeven)).after(recorded(order("D-82", 5, TOMORROW, NUMBER)));
        assertThat(Ordering.order(orders, disposalInSeven, desk(NODAL_VIVEK, MONDAY)))
                .hasSize(1);
        assertThat(PackagedRules.BOOK
                        .with(orders.tightenings())
                        .limit("D-82", ist("2025-10-07T00:00"))
                        .amount())
                .isEqualTo(5);
    }

    @Test
    void whenItWasSignedMayBeSaidLikeThatOfAnyEntry() {
        Happened signed = Happened.at(ist("2025-10-06T10:00"));
        TightenRule said = new TightenRule(DISTRICT.code(), "D-82", 7, TOMORROW, NUMBER, "कारण", signed);
        assertThat(decided(said, NODAL_VIVEK))
                .extracting(RuleBookEvent::happened)
                .containsExactly(signed);
    }

    @Test
    void itIsRememberedAsTheRuleBookReadsIt() {
        assertThat(Orders.NONE.after(recorded(disposalInSeven)).tightenings())
                .containsExactly(new Tightening("D-82", 7, TOMORROW));
    }

    private static TightenRule order(String rule, int amount, LocalDate from, @Nullable String number) {
        return new TightenRule(DISTRICT.code(), rule, amount, from, number, "कारण", null);
    }

    private static RuleTightened recorded(TightenRule order) {
        return recorded(order, 10);
    }

    private static RuleTightened recorded(TightenRule order, int before) {
        return recorded(order, ClockKind.DAYS, before);
    }

    private static RuleTightened recorded(TightenRule order, ClockKind clock, int before) {
        return new RuleTightened(
                DISTRICT,
                order.rule(),
                clock,
                before,
                order.amount(),
                order.validFrom(),
                NUMBER,
                "कारण",
                Happened.at(MONDAY));
    }

    private static List<RuleBookEvent> decided(TightenRule order, Officer by) {
        return Ordering.order(Orders.NONE, order, desk(by, MONDAY));
    }

    private static Refusal refused(Rule rule, TightenRule order, Officer by) {
        try {
            throw new AssertionError("recorded " + decided(order, by));
        } catch (Refusal refusal) {
            assertThat(refusal.rule()).isEqualTo(rule);
            return refusal;
        }
    }

    private static Desk desk(Officer officer, Instant now) {
        return new Desk(officer, now, STAFF, PackagedRules.BOOK);
    }

    private static Officer serving(Post post, UnitPath unit) {
        return new Officer(new OfficerId("o-50"), "अधिकारी", "Officer", Rank.ASP, post, Sex.WOMAN, unit);
    }
}
