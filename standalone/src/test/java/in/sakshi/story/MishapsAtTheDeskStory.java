package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import in.sakshi.complaint.ComplaintReceived;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What goes wrong at a counter, and that nothing is lost by it and nothing recorded twice. */
class MishapsAtTheDeskStory {

    private static final String DESK = "o-1003";
    private static final String COLLEAGUE = "o-1004";
    private static final String IN_CHARGE = "o-1001";
    private static final String HEARD = "पति रोज शराब पीकर मारता है";
    private static final JsonNode COMPLAINT = Http.JSON.readTree("""
            {"source": "WALK_IN", "category": "DV", "briefFacts": "%s",
             "complainant": {"name": "गीता देवी", "mobile": "९८७६५ ००१२३"}}
            """.formatted(HEARD));

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
    void pressedTwiceItIsRecordedOnce() {
        try (Sitting officer = sitting(DESK)) {
            long before = complaints();
            officer.open("/desk/new");
            officer.fill(COMPLAINT);
            officer.page().locator("button.main-act").dblclick();

            officer.page().waitForURL("**/receipt?at=*");
            assertThat(complaints()).isEqualTo(before + 1);
        }
    }

    @Test
    void goneBackToTheFormIsAnotherOneAndEmpty() {
        try (Sitting officer = sitting(DESK)) {
            officer.open("/desk/new");
            Object key = officer.page().locator("[name=key]").inputValue();
            officer.fill(COMPLAINT).record();
            officer.page().waitForURL("**/receipt?at=*");

            officer.page().goBack();

            officer.page().locator("form[data-kept='ready']").waitFor();
            assertThat(officer.page().locator("[name=key]").inputValue()).isNotEqualTo(key);
            assertThat(officer.page().locator("[name=briefFacts]").inputValue()).isEmpty();
            assertThat(officer.page().locator("[name='complainant.mobile']").inputValue())
                    .isEmpty();
            assertThat(officer.page().locator("[data-draft-note]").isHidden()).isTrue();
        }
    }

    @Test
    void theSameFormSentAgainIsTheSameComplaint() {
        try (Sitting officer = sitting(DESK)) {
            long before = complaints();
            officer.open("/desk/new");
            officer.fill(COMPLAINT);
            List<String> made = officer.keys();
            officer.record();
            officer.page().waitForURL("**/receipt?at=*");
            String token = officer.page().locator(".token").innerText();

            officer.open("/desk/new");
            officer.fill(COMPLAINT).withKeys(made).record();
            officer.page().waitForURL("**/receipt?at=*");

            assertThat(officer.page().locator(".token").innerText())
                    .startsWith("RMG-MHD-")
                    .isEqualTo(token);
            assertThat(complaints()).isEqualTo(before + 1);
        }
    }

    @Test
    void recordedButNeverAnsweredItIsRecordedOnceWhenSentAgain() {
        try (Sitting officer = sitting(DESK)) {
            long before = complaints();
            officer.open("/desk/new");
            officer.drafted(COMPLAINT);
            // The line breaks when the complaint is recorded and the answer is on its way.
            officer.page().route("**/desk/new", route -> {
                route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                route.abort();
            });
            officer.page().evaluate("() => document.querySelector('button.main-act').click()");
            officer.page().waitForURL("chrome-error://**");
            officer.page().unroute("**/desk/new");
            assertThat(complaints()).isEqualTo(before + 1);

            officer.open("/desk");
            officer.open("/desk/new");
            officer.page().locator("[data-draft-note]").waitFor();
            assertThat(officer.page().locator("[name=briefFacts]").inputValue()).isEqualTo(HEARD);
            officer.record();
            officer.page().waitForURL("**/receipt?at=*");

            assertThat(complaints()).isEqualTo(before + 1);
        }
    }

    @Test
    void aServerThatStopsInTheMiddleOfAFormLosesNothingOfIt() {
        try (Sitting officer = sitting(DESK)) {
            officer.open("/desk/new");
            officer.fill(COMPLAINT);
            long before = complaints();
            int port = desk.address().getPort();
            desk.close();
            desk = StoryDesk.withItsPages(data, port);

            officer.record();
            officer.enter(DESK);

            assertThat(officer.page().locator("[name=briefFacts]").inputValue()).isEqualTo(HEARD);
            assertThat(officer.page().locator("[name='complainant.mobile']").inputValue())
                    .isEqualTo("९८७६५ ००१२३");
            officer.record();
            officer.page().waitForURL("**/receipt?at=*");
            assertThat(complaints()).isEqualTo(before + 1);
        }
    }

    @Test
    void twoWindowsHaveADraftEach() {
        try (Sitting officer = sitting(DESK)) {
            Page first = officer.page();
            Page second = first.context().newPage();
            for (Page page : List.of(first, second)) {
                page.navigate("/desk/new");
                page.locator("form[data-kept='ready']").waitFor();
                page.locator("[name=briefFacts]").fill(page == first ? HEARD : "सड़क पर पीछा करता है");
            }
            first.waitForFunction(
                    "() => Object.keys(localStorage).filter(name => name.startsWith('draft ')).length === 2");
            second.close();
            first.navigate("/desk/search");

            List<String> back = new ArrayList<>();
            for (int window = 0; window < 2; window++) {
                Page page = first.context().newPage();
                page.navigate("/desk/new");
                page.locator("[data-draft-note]").waitFor();
                back.add(page.locator("[name=briefFacts]").inputValue());
            }
            assertThat(back).containsExactlyInAnyOrder(HEARD, "सड़क पर पीछा करता है");
        }
    }

    @Test
    void aComplaintIsJoinedToTheOneWhoseTokenIsOnHerReceipt() {
        try (Sitting officer = sitting(DESK);
                Sitting inCharge = sitting(IN_CHARGE)) {
            officer.open("/desk/new");
            officer.fill(COMPLAINT).record();
            String token = officer.page().locator(".token").innerText().strip();
            officer.open("/desk/new");
            officer.fill(COMPLAINT).record();
            String later = officer.page().url().replaceFirst("/receipt.*", "");

            inCharge.open(later + "/MergeComplaint");
            for (String wrong : List.of("RMG-MHD-9999-2026", "XYZ-MHD-0001-2026", "RMG-MHD-12-2026", "कल का")) {
                inCharge.page().locator("[name=into]").fill(wrong);
                inCharge.page().locator("[name=reason]").fill("वही घटना");
                inCharge.record();
                assertThat(inCharge.page().locator("#into-wrong").innerText()).contains("टोकन");
                assertThat(inCharge.page().locator("[name=into]").inputValue()).isEqualTo(wrong);
                assertThat(inCharge.page().locator("[name=reason]").inputValue())
                        .isEqualTo("वही घटना");
            }

            inCharge.page().locator("[name=into]").fill(token.toLowerCase(Locale.ROOT));
            inCharge.record();
            inCharge.page().waitForURL("**?done=MergeComplaint*");
        }
    }

    @Test
    void inTwoWindowsTwoComplaintsAreTwo() {
        try (Sitting officer = sitting(DESK)) {
            long before = complaints();
            Page first = officer.page();
            first.navigate("/desk/new");
            Page second = first.context().newPage();
            second.navigate("/desk/new");
            for (Page page : List.of(first, second)) {
                page.locator("[name=source]").selectOption("WALK_IN");
                page.locator("[name=category]").selectOption("DV");
                page.locator("[name=briefFacts]").fill(HEARD);
                page.locator("[name='complainant.mobile']").fill("9876500123");
                page.locator("button.main-act").click();
                page.waitForURL("**/receipt?at=*");
            }
            assertThat(complaints()).isEqualTo(before + 2);
        }
    }

    @Test
    void whatIsRefusedIsSaidWithItsRuleAndStays() {
        try (Sitting officer = sitting(DESK)) {
            long before = complaints();
            officer.open("/desk/new");
            officer.page().locator("[name=source]").selectOption("WALK_IN");
            officer.page().locator("[name=category]").selectOption("DV");
            officer.page().locator("[name=briefFacts]").fill(HEARD);
            officer.record();

            assertThat(officer.page().locator("#noContactReason-wrong").innerText())
                    .contains("मोबाइल");
            assertThat(officer.page().locator("[name=briefFacts]").inputValue()).isEqualTo(HEARD);
            assertThat(officer.page().locator("[name=category]").inputValue()).isEqualTo("DV");
            assertThat(complaints()).isEqualTo(before);

            officer.page().locator("[name='complainant.mobile']").fill("९८७६५००१२३");
            officer.record();
            officer.page().waitForURL("**/receipt?at=*");
            assertThat(complaints()).isEqualTo(before + 1);
        }
    }

    @Test
    void withoutScriptsEveryFormWorks() {
        try (Sitting officer = chromium.sitDown(
                        desk.address(),
                        new Browser.NewContextOptions()
                                .setViewportSize(1366, 768)
                                .setJavaScriptEnabled(false))
                .logIn(DESK)) {
            officer.open("/desk/new");
            officer.page().locator("[name=source]").selectOption("WALK_IN");
            officer.page().locator("[name=category]").selectOption("DV");
            officer.page().locator("[name=briefFacts]").fill(HEARD);
            officer.page().locator("[name='complainant.mobile']").fill("9876500123");
            officer.page().locator("button.main-act").click();
            assertThat(officer.page().url()).contains("/receipt?at=");

            officer.page().locator("main form button.btn").click();
            assertThat(officer.page().url()).contains("?done=IssueReceipt");
        }
    }

    @Test
    void whatIsSentAfterTheLoginHasEndedIsKeptForWhoeverTypedIt() {
        try (Sitting officer = sitting(DESK)) {
            long before = complaints();
            officer.open("/desk/new");
            officer.fill(COMPLAINT);
            officer.page().context().clearCookies();
            officer.record();
            officer.enter(DESK);

            assertThat(officer.page().locator(".note.soon").innerText()).contains("लॉगिन समाप्त");
            assertThat(officer.page().locator("[name=briefFacts]").inputValue()).isEqualTo(HEARD);
            assertThat(complaints()).as("nothing is recorded by itself").isEqualTo(before);
            officer.record();
            officer.page().waitForURL("**/receipt?at=*");
            assertThat(complaints()).isEqualTo(before + 1);
        }
    }

    @Test
    void anotherOfficerIsNotShownWhatWasKept() {
        try (Sitting officer = sitting(DESK)) {
            officer.open("/desk/new");
            officer.fill(COMPLAINT);
            officer.page().context().clearCookies();
            officer.record();
            officer.enter(COLLEAGUE);

            assertThat(officer.page().content()).doesNotContain(HEARD, "गीता");
        }
    }

    @Test
    void aPowerCutLosesNothing() {
        try (Sitting officer = sitting(DESK)) {
            officer.open("/desk/new");
            officer.drafted(COMPLAINT);
            assertThat(officer.stored())
                    .as("in the browser")
                    .contains("draft o-1003 /desk/new")
                    .doesNotContain("गीता", "98765");

            officer.open("/desk/new");

            officer.page().locator("[data-draft-note]").waitFor();
            assertThat(officer.page().locator("[name=briefFacts]").inputValue()).isEqualTo(HEARD);
            officer.record();
            officer.page().waitForURL("**/receipt?at=*");
            assertThat(officer.stored()).doesNotContain("/desk/new");
        }
    }

    @Test
    void theNextPersonAtThePcReadsNothing() {
        try (Sitting officer = sitting(DESK)) {
            officer.open("/desk/new");
            officer.drafted(COMPLAINT);
            officer.page().context().clearCookies();
            officer.open("/desk");
            officer.enter(COLLEAGUE);
            officer.open("/desk/new");
            officer.page().locator("form[data-kept]").waitFor();

            assertThat(officer.page().locator("[name=briefFacts]").inputValue()).isEmpty();
            assertThat(officer.page().locator("[data-draft-note]").isHidden()).isTrue();
        }
    }

    @Test
    void aLogoutWipesTheDrafts() {
        try (Sitting officer = sitting(DESK)) {
            officer.open("/desk/new");
            officer.drafted(COMPLAINT);
            officer.page().locator("#logout").click();
            officer.page().locator("#password").waitFor();

            assertThat(officer.stored()).doesNotContain("draft");
        }
    }

    @Test
    void offlineInTheMiddleTheDraftIsThereWhenTheLineIsBack() {
        try (Sitting officer = sitting(DESK)) {
            long before = complaints();
            officer.open("/desk/new");
            officer.drafted(COMPLAINT);
            officer.page().context().setOffline(true);
            officer.page().evaluate("() => document.querySelector('button.main-act').click()");
            officer.page().waitForURL("chrome-error://**");
            officer.page().context().setOffline(false);

            officer.open("/desk/new");
            officer.page().locator("[data-draft-note]").waitFor();
            officer.record();
            officer.page().waitForURL("**/receipt?at=*");
            assertThat(complaints()).isEqualTo(before + 1);
        }
    }

    private static Sitting sitting(String officer) {
        return chromium.sitDown(desk.address()).logIn(officer);
    }

    private static long complaints() {
        return desk.count(ComplaintReceived.class);
    }
}
