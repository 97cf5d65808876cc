package in.sakshi.desk.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.Post;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.ObligationId;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk speaks Hindi, English on request, and never the machine's own language. */
class WordsTest {

    private static final Words HINDI = Words.in(Words.HINDI);
    private static final Words ENGLISH = Words.in(Locale.UK);

    @ParameterizedTest
    @ValueSource(strings = {"hi", "hi-IN", "de", "ur-IN", "und", ""})
    void whoDoesNotAskForEnglishReadsHindi(String language) {
        assertThat(Words.in(Locale.forLanguageTag(language)).text("state.CLOSED"))
                .isEqualTo("बन्द");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-IN", "en-GB"})
    void whoAsksForEnglishReadsEnglish(String language) {
        Words words = Words.in(Locale.forLanguageTag(language));
        assertThat(words.text("state.CLOSED")).isEqualTo("Closed");
        assertThat(words.locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aCodeHasItsLabel() {
        assertThat(HINDI.label(Post.SHO)).isEqualTo("थाना प्रभारी");
        assertThat(ENGLISH.label(ComplaintCategory.STALK)).isEqualTo("Stalking");
    }

    @Test
    void aRefusalNamesWhatIsStillOpen() {
        Refusal refusal = new Refusal(Rule.OBLIGATION_STILL_OPEN, "gd-entry", "assessment:2");
        assertThat(ENGLISH.sentence(refusal))
                .startsWith("These duties are still to be done: Entry in the general diary, Assessment 2.");
        assertThat(HINDI.sentence(refusal)).startsWith("ये दायित्व अभी शेष हैं: जी0डी0 में प्रविष्टि, आकलन 2।");
    }

    @Test
    void aRefusalNamesTheSessionsThatAreToBeHeld() {
        assertThat(ENGLISH.sentence(new Refusal(Rule.MANDATORY_COUNSELLING_INCOMPLETE, "mandatory-woman")))
                .startsWith("These mandatory sessions are still to be held: The session with the girl or woman alone.");
    }

    @Test
    void aRefusalNamesTheDocumentsOfWhichOneWouldDo() {
        Refusal refusal = new Refusal(Rule.DOCUMENTS_MISSING, "COMPROMISE", "COUNSELLING_NOTE");
        assertThat(ENGLISH.sentence(refusal))
                .contains(": Written compromise, Note of a counselling session. Attach it");
        assertThat(HINDI.sentence(refusal)).contains(": लिखित समझौता, परामर्श पत्रक। ‘अभिलेख संलग्न करें’");
    }

    @Test
    void aReferralIsNamedByItsId() {
        assertThat(ENGLISH.sentence(new Refusal(Rule.REFERRAL_STILL_OPEN, "6f1c2f3e")))
                .startsWith("These referrals have no outcome yet: 6f1c2f3e.");
    }

    @Test
    void aRefusalWithoutDetailsIsItsSentence() {
        assertThat(ENGLISH.sentence(new Refusal(Rule.NOT_ASSIGNED)))
                .isEqualTo("No inquiry officer has been named yet. Name the inquiry officer first.");
    }

    @Test
    void aDutyOfAReferralDoesNotShowTheReferralsId() {
        assertThat(ENGLISH.duty(new ObligationId("referral-outcome:6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e")))
                .isEqualTo("Outcome of the referral");
        assertThat(ENGLISH.duty(new ObligationId("follow-up:2"))).isEqualTo("Follow-up 2");
    }

    @Test
    void whatIsFilledInIsNotReadAsAPattern() {
        assertThat(ENGLISH.text("refusal.REFERRAL_STILL_OPEN", "{1}'{0}")).contains("{1}'{0}");
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThatThrownBy(() -> HINDI.text("state.NOWHERE"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("state.NOWHERE");
    }

    @Test
    void anEnumThatIsNoCodeListIsNamed() {
        assertThatThrownBy(() -> HINDI.label(TimeUnit.DAYS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("TimeUnit");
    }
}
