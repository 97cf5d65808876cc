package in.sakshi.command.posting;

import static in.sakshi.command.acting.Saryupur.ADMIN_HARISH;
import static in.sakshi.command.acting.Saryupur.BELAGHAT;
import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.NODAL_VIVEK;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.posting.Orders.KIRAN;
import static in.sakshi.command.posting.Orders.TODAY;
import static in.sakshi.command.posting.Orders.as;
import static in.sakshi.command.posting.Orders.post;
import static in.sakshi.command.posting.Orders.posted;
import static in.sakshi.command.posting.Orders.relieved;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.code.UnitLevel;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.desk.words.Words;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.UnitPath;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostOfficerTest {

    private final Orders orders = new Orders();

    @Test
    void whoWasUnknownIsPosted() {
        assertThat(orders.decide(post(KIRAN, TODAY))).containsExactly(posted(KIRAN, TODAY));
    }

    @Test
    void whoIsOnTheListIsPostedElsewhereOrPromoted() {
        Officer inCharge = as(SI_AARTI, Post.IC, BELAGHAT.unit());
        assertThat(orders.decide(post(inCharge, TODAY))).containsExactly(posted(inCharge, TODAY));

        Officer promoted = new Officer(
                SI_AARTI.id(),
                SI_AARTI.nameHindi(),
                SI_AARTI.nameEnglish(),
                Rank.INSP,
                SI_AARTI.post(),
                SI_AARTI.sex(),
                SI_AARTI.unit());
        assertThat(orders.decide(post(promoted, TODAY))).containsExactly(posted(promoted, TODAY));
    }

    @Test
    void thatSheServesSinceLongBeforeIsRecordedWithItsDay() {
        LocalDate longAgo = LocalDate.parse("2021-04-01");
        assertThat(orders.decide(post(KIRAN, longAgo))).containsExactly(posted(KIRAN, longAgo));
    }

    @Test
    void theSameOrderAgainIsQuiet() {
        orders.after(posted(KIRAN, TODAY));
        assertThat(orders.decide(post(KIRAN, TODAY))).isEmpty();
    }

    @Test
    void theUnitMustBeKnown() {
        orders.refused(Rule.UNIT_UNKNOWN, post(as(KIRAN, Post.DESK, new UnitPath("/UP/Z1/NOWHERE")), TODAY));
    }

    @Test
    void aPostIsHeldInAUnitOfItsLevel() {
        orders.refused(Rule.POST_OF_ANOTHER_LEVEL, post(as(KIRAN, Post.SHO, NODAL_VIVEK.unit()), TODAY));
        orders.refused(Rule.POST_OF_ANOTHER_LEVEL, post(as(KIRAN, Post.NODAL, BELAGHAT.unit()), TODAY));
        orders.refused(Rule.POST_OF_ANOTHER_LEVEL, post(as(KIRAN, Post.CO, BELAGHAT.unit()), TODAY));
        assertThat(orders.decide(post(as(KIRAN, Post.INQUIRY, CO_SHALINI.unit()), TODAY)))
                .hasSize(1);
        assertThat(orders.decide(post(as(KIRAN, Post.CO, NODAL_VIVEK.unit()), TODAY)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "DESK, STATION, STATION",
        "BEAT, STATION, STATION",
        "SQUAD_LEAD, STATION, STATION",
        "INQUIRY, DISTRICT, STATION",
        "IO, DISTRICT, STATION",
        "IC, STATION, STATION",
        "SHO, STATION, STATION",
        "CO, DISTRICT, CIRCLE",
        "NODAL, DISTRICT, DISTRICT",
        "SUPERVISOR, DISTRICT, DISTRICT",
        "RANGE, RANGE, RANGE",
        "ZONE, ZONE, ZONE",
        "HQ, STATE, STATE",
        "WCSO, STATE, STATE",
        "AUDITOR, STATE, STATION",
        "AGENCY, STATE, STATION",
        "SYSADMIN, STATE, STATION",
        "SCRIPT, STATE, STATION"
    })
    void everyPostIsHeldFromALevelToALevel(Post post, UnitLevel highest, UnitLevel lowest) {
        assertThat(UnitLevel.values())
                .filteredOn(level -> Levels.has(level, post))
                .containsExactlyElementsOf(EnumSet.range(highest, lowest));
    }

    @Test
    void onlyAPersonIsAWomanOrAMan() {
        orders.refused(Rule.SEX_OF_A_PERSON, post(with(KIRAN, Post.DESK, null), TODAY));
        orders.refused(Rule.SEX_OF_A_PERSON, post(with(KIRAN, Post.SCRIPT, Sex.WOMAN), TODAY));
        assertThat(orders.decide(post(with(KIRAN, Post.SCRIPT, null), TODAY))).hasSize(1);
    }

    private static Officer with(Officer officer, Post post, @Nullable Sex sex) {
        return new Officer(
                officer.id(), officer.nameHindi(), officer.nameEnglish(), Rank.NONE, post, sex, officer.unit());
    }

    @Test
    void anIdStaysWithItsPerson() {
        Officer anotherName = named(SI_AARTI.id(), "आरती यादव", "Aarti Yadav", Sex.WOMAN);
        orders.refused(Rule.OFFICER_IS_SOMEBODY_ELSE, post(anotherName, TODAY));

        orders.after(posted(KIRAN, TODAY.minusDays(9)), relieved(KIRAN, TODAY.minusDays(2)));
        orders.refused(Rule.OFFICER_IS_SOMEBODY_ELSE, post(named(KIRAN.id(), "पूनम", "Poonam", Sex.WOMAN), TODAY));
    }

    @Test
    void aNameThatHasChangedIsSaidToHave() {
        Officer married = named(SI_AARTI.id(), "आरती यादव", "Aarti Yadav", Sex.WOMAN);
        assertThat(orders.decide(post(married, TODAY, true))).containsExactly(posted(married, TODAY));
        orders.refused(
                Rule.OFFICER_IS_SOMEBODY_ELSE,
                post(named(SI_AARTI.id(), "आरती यादव", "Aarti Yadav", Sex.MAN), TODAY, true));
    }

    private static Officer named(OfficerId id, String hindi, String english, Sex sex) {
        return new Officer(id, hindi, english, SI_AARTI.rank(), SI_AARTI.post(), sex, SI_AARTI.unit());
    }

    @Test
    void nobodyPostsThemselves() {
        orders.refused(Rule.NOBODY_POSTS_THEMSELVES, post(as(ADMIN_HARISH, Post.NODAL, NODAL_VIVEK.unit()), TODAY));
    }

    @Test
    void theTimeOfThePresentPostingIsNotChanged() {
        orders.after(posted(KIRAN, TODAY.minusDays(3)));
        Officer moved = as(KIRAN, Post.DESK, BELAGHAT.unit());
        String english = Words.in(Locale.ENGLISH)
                .sentence(orders.refused(Rule.POSTING_BEFORE_THE_PRESENT_ONE, post(moved, TODAY.minusDays(4))));
        assertThat(english).contains("03.10.2025");
        assertThat(orders.decide(post(moved, TODAY.minusDays(3)))).hasSize(1);
    }

    @Test
    void aPostingIsRecordedThirtyDaysAheadAtMost() {
        assertThat(orders.decide(post(KIRAN, TODAY.plusDays(30)))).hasSize(1);
        String hindi = Words.in(Words.HINDI)
                .sentence(orders.refused(Rule.POSTING_TOO_FAR_AHEAD, post(KIRAN, TODAY.plusDays(31))));
        assertThat(hindi).contains("05.11.2025");
    }

    @Test
    void whatWasOrderedForADayToComeMayBeOrderedOtherwise() {
        orders.after(
                posted(KIRAN, TODAY.minusDays(3)), posted(as(KIRAN, Post.BEAT, BELAGHAT.unit()), TODAY.plusDays(9)));
        Officer moved = as(KIRAN, Post.DESK, BELAGHAT.unit());
        assertThat(orders.decide(post(moved, TODAY))).containsExactly(posted(moved, TODAY));
    }
}
