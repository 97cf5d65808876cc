package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseId;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.ComplaintReceived;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A constable who types with two fingers, and the woman who sits before her. */
class AtTheCounterStory {

    private static final String DESK = "o-1003";
    private static final String IN_CHARGE = "o-1001";

    /** Forty words of five letters a minute. */
    private static final int KEYS_A_MINUTE = 40 * 5;

    /** Fifteen wrong letters, each of which is taken back. */
    private static final int MISTAKES = 15;

    private static final String FACTS =
            "पति रमेश शराब पीकर आये दिन मारपीट करता है। कल रात भी मारा। चोट का निशान नहीं है। अभी रिपोर्ट नहीं लिखाना चाहती, समझाया जाए।";

    private static final JsonNode COMPLAINT = Http.JSON.readTree("""
            {"source": "WALK_IN", "category": "DV", "briefFacts": "मारपीट", "complainant": {"mobile": "9876500124"}}
            """);

    @TempDir
    static Path data;

    private static Chromium chromium;
    private static StoryDesk desk;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        desk = StoryDesk.withItsPages(data);
        desk.reminders().until(Script.ist("2026-03-02T10:00"));
    }

    @AfterAll
    static void stop() {
        if (desk != null) {
            desk.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aComplaintIsTakenDownInLessThanTwoMinutesWithTheKeyboardAlone() {
        try (Sitting officer = sitting(DESK)) {
            Typist typist = new Typist(officer.page(), MISTAKES);
            typist.to("main a[href='/desk/new']").press("Enter");
            officer.page().locator("form[data-kept='ready']").waitFor();

            typist.to("[name=source]").choose("WALK_IN");
            typist.to("[name=category]").choose("DV");
            typist.to("[name='complainant.name']").type("सुनीता देवी");
            typist.to("[name='complainant.mobile']").type("9876500047");
            typist.to("[name='complainant.guardianName']").type("रमेश कुमार");
            typist.to("[name='complainant.age']").type("29");
            typist.to("[name='complainant.address']").type("ग्राम कठौली");
            typist.to("[name='complainant.beat']").type("4");
            typist.to("[name=briefFacts]").type(FACTS);
            typist.to("button.main-act").press("Enter");
            officer.page().waitForURL("**/receipt?at=*");

            assertThat(typist.mistakesLeft()).isZero();
            assertThat(Duration.ofMinutes(typist.pressed()).dividedBy(KEYS_A_MINUTE))
                    .as("%d keys", typist.pressed())
                    .isLessThan(Duration.ofMinutes(2));
            String complaint = officer.page().url().replaceFirst(".*/cases/(.*)/receipt.*", "$1");
            assertThat(desk.recorded(new CaseId(complaint)).get(0))
                    .isInstanceOfSatisfying(ComplaintReceived.class, received -> {
                        assertThat(received.briefFacts()).isEqualTo(FACTS);
                        assertThat(received.complainant())
                                .isEqualTo(new Complainant(
                                        "सुनीता देवी", 29, "रमेश कुमार", "ग्राम कठौली", "4", "9876500047", null));
                    });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hi | निर्णय के लिए निस्तारण का कोई प्रस्ताव नहीं है | (नियम G
                    en | There is no proposed disposal to decide on | (rule G
                    """)
    void whatIsRefusedSaysByWhichRuleInTheReadersLanguage(String language, String words, String rule) {
        try (Sitting officer = sitting(DESK);
                Sitting inCharge = sitting(IN_CHARGE)) {
            officer.open("/desk/new");
            officer.fill(COMPLAINT).record();
            String complaint = officer.page().url().replaceFirst("/receipt.*", "");
            if (language.equals("en")) {
                inCharge.inEnglish();
            }
            long before = desk.position();

            inCharge.open(complaint + "/ApproveDisposal");
            inCharge.record();

            assertThat(inCharge.page().locator("#wrong").innerText()).contains(words, rule);
            assertThat(inCharge.page().evaluate("() => document.activeElement.id"))
                    .as("read aloud at once")
                    .isEqualTo("wrong");
            assertThat(desk.position()).isEqualTo(before);
        }
    }

    @Test
    void nothingButWhatWasTypedIsRecorded() {
        long before = desk.count(ComplaintReceived.class);
        try (Sitting officer = sitting(DESK)) {
            officer.open("/desk/new");
            new Typist(officer.page(), 0).press("Enter");
            officer.record();
            assertThat(officer.page().locator("#wrong").isVisible()).isTrue();
        }
        assertThat(desk.count(ComplaintReceived.class)).isEqualTo(before);
    }

    private static Sitting sitting(String officer) {
        return chromium.sitDown(desk.address()).logIn(officer);
    }
}
