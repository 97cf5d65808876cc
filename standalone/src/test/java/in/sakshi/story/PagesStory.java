package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import in.sakshi.story.Script.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The worked cases C1, C3 and C4 as the persons who act in them record them: through the pages, each in a browser of their own. */
class PagesStory {

    private static final CaseId C1 = new CaseId("6f1c2f3e-8a53-4b57-9d0e-0000000000c1");
    private static final String IN_CHARGE = "o-1001";
    private static final String CIRCLE_OFFICER = "o-1006";
    private static final String CHIEF = "o-1008";

    /** What a page of somebody who comes for the first time may weigh with both fonts, and every later one; in KB. */
    private static final int FIRST = 160;

    private static final int LATER = 10;
    private static final int REQUESTS = 6;

    private static final String C4 = "/desk/cases/6f1c2f3e-8a53-4b57-9d0e-0000000000c4";
    private static final String FIR_OF_C4 = "/desk/cases/fir-6f1c2f3e-8a53-4b57-9d0e-0000000004f1";

    /** When there is much to be seen: C1 waits for its follow-ups, C3 and C4 are in full course. */
    private static final Instant FOR_A_PICTURE = Script.ist("2025-11-25T12:00");

    private static final List<String> WHOLE_MONTHS =
            List.of("from=01.10.2025&to=31.10.2025", "from=01.11.2025&to=30.11.2025");

    /** Every cell is looked at, and those of one day are like those of another. */
    private static final List<String> FEW_DAYS =
            List.of("from=05.10.2025&to=07.10.2025", "from=24.11.2025&to=26.11.2025");

    /** What looks different to whoever is above stations. */
    private static final List<String> PAGES_ABOVE = List.of(
            "/desk/pendency",
            "/desk/due",
            "/desk/work",
            "/desk/registers/help-desk",
            "/desk/cases/" + C1 + "/history",
            "/desk/officers");

    private static final List<Picture> PICTURES = List.of(
            new Picture("counter-hi", "o-1003", "hi", "/desk"),
            new Picture("new-hi", "o-1003", "hi", "/desk/new"),
            new Picture("case-hi", "o-1001", "hi", FIR_OF_C4),
            new Picture("step-en", "o-1001", "en", C4 + "/MakeReferral"),
            new Picture("pendency-en", "o-1008", "en", "/desk/pendency"));

    @TempDir
    static Path data;

    private static Chromium chromium;
    private static StoryDesk desk;
    private static boolean pictured = !"write".equals(System.getProperty("screens"));

    /** What all of it is about: each step of the three cases by whoever took it, on the page for it. */
    @BeforeAll
    static void theWorkedCasesAreRecordedThroughThePages() {
        chromium = Chromium.start();
        desk = StoryDesk.withItsPages(data);
        Map<String, Sitting> sitting = new HashMap<>();
        Stream.of("C1", "C3", "C4")
                .flatMap(name -> Script.of(name).steps().stream())
                .sorted(Comparator.comparing(Step::at))
                .forEach(step -> {
                    if (!pictured && step.at().isAfter(FOR_A_PICTURE)) {
                        pictured = true;
                        PICTURES.forEach(Picture::take);
                    }
                    desk.reminders().until(step.at());
                    records(
                            sitting.computeIfAbsent(
                                    step.by(),
                                    by -> chromium.sitDown(desk.address()).logIn(by)),
                            step);
                });
        sitting.forEach((by, officer) -> {
            assertThat(officer.complaints()).as(by).isEmpty();
            officer.close();
        });
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

    /** As the HTTP story tells it: received, assigned, counselled, referred, disposed of, followed up, closed. */
    @Test
    void theCaseIsTheSameAsThroughTheDoors() {
        assertThat(desk.recorded(C1).stream().map(event -> event.getClass().getSimpleName()))
                .startsWith("ComplaintReceived")
                .containsSubsequence(
                        "ReceiptIssued",
                        "ComplaintAssigned",
                        "ReferralMade",
                        "DisposalApproved",
                        "FollowUpDone",
                        "ComplaintClosed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "en"})
    void everyPageCanBeReadByWhoeverCannotSee(String language) {
        for (String officer : List.of(IN_CHARGE, CIRCLE_OFFICER)) {
            try (Sitting reader = chromium.sitDown(desk.address()).logIn(officer)) {
                if (language.equals("en")) {
                    reader.inEnglish();
                }
                for (String page : officer.equals(IN_CHARGE) ? pages(FEW_DAYS) : PAGES_ABOVE) {
                    assertThat(reader.open(page)).as(page).isEqualTo(200);
                    assertThat(new AxeBuilder(reader.page()).analyze().getViolations())
                            .extracting(violation -> violation.getId() + ": "
                                    + violation.getNodes().stream()
                                            .map(node -> node.getHtml())
                                            .toList())
                            .as("%s, %s, %s", page, officer, language)
                            .isEmpty();
                    assertThat(reader.page().locator("html").getAttribute("lang"))
                            .isEqualTo(language);
                }
                assertThat(reader.complaints()).isEmpty();
            }
        }
    }

    /** That of a telephone, and that of a PC at 200 %: its 1366 × 768 points are half as many then. */
    @ParameterizedTest
    @CsvSource({"360, 740, 1", "683, 384, 2"})
    void nothingRunsOutOfANarrowScreen(int width, int height, int zoom) {
        try (Sitting reader = chromium.sitDown(
                        desk.address(),
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setDeviceScaleFactor(zoom))
                .logIn(IN_CHARGE)) {
            for (String page : pages(WHOLE_MONTHS)) {
                reader.open(page);
                assertThat(reader.page().evaluate("() => document.documentElement.scrollWidth"))
                        .as(page)
                        .isEqualTo(width);
            }
        }
    }

    /** The limit of C4’s examination ran out at 20:15; the second follow-up of C1 was due until the third of December. */
    @ParameterizedTest
    @CsvSource({
        "P09, 25.11.2025 20:15, false",
        "P09, 25.11.2025 20:16, true",
        "P22, 03.12.2025 23:59, false",
        "P22, 04.12.2025 12:00, true"
    })
    void theChiefSeesInTheMorningWhatTheStoriesSayWasLate(String kind, String asOf, boolean late) {
        try (Sitting chief = sitDown(CHIEF)) {
            chief.open("/desk/pendency?asOf=" + asOf.replace(" ", "+"));
            Locator row = chief.page()
                    .locator("section[aria-labelledby=ages] tbody tr")
                    .filter(new Locator.FilterOptions().setHas(chief.page().locator("a[href*='kind=" + kind + "']")));
            assertThat(row.locator("td.late").allInnerTexts()).isEqualTo(late ? List.of("1") : List.of());

            int pending = Integer.parseInt(row.locator("a").innerText());
            row.locator("a").click();

            assertThat(chief.page().locator("table.paper tbody tr").count()).isEqualTo(pending);
            assertThat(chief.page().locator("table.paper tbody tr.over").count())
                    .isEqualTo(late ? 1 : 0);
        }
    }

    @Test
    void theBooksSayWhatTheStoriesSay() {
        try (Sitting chief = sitDown(CHIEF)) {
            assertThat(rows(chief, "referrals"))
                    .as("days from the referral of C1 to its outcome")
                    .anySatisfy(row -> {
                        assertThat(row).contains("20");
                        assertThat(row.get(1)).isEqualTo("112/2025, 13.10.2025");
                    });
            assertThat(rows(chief, "help-desk"))
                    .filteredOn(row -> row.stream().anyMatch(cell -> cell.startsWith("MHD-")))
                    .as("complaints of C1, C3 and C4")
                    .hasSize(3);
            assertThat(rows(chief, "follow-ups"))
                    .filteredOn(row -> row.toString().contains("05.12.2025"))
                    .as("the follow-up of C1 that was late")
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"help-desk", "counselling", "referrals", "firs", "preventive", "feedback", "follow-ups"})
    void noCellOfABookIsCutOffWhereItIsPrinted(String book) throws IOException {
        try (Sitting inCharge = sitDown(IN_CHARGE)) {
            List<String> cells =
                    rows(inCharge, book).stream().flatMap(List::stream).toList();

            String printed = inCharge.printed();

            assertThat(cells).hasSizeGreaterThan(80);
            assertThat(cells).allSatisfy(cell -> assertThat(printed).contains(Sitting.close(cell)));
            assertThat(printed)
                    .contains(Sitting.close("थाना रामगढ़ी · दिनांक 01.10.2025 से 31.12.2025 तक"))
                    .contains(Sitting.close("प्रभारी के हस्ताक्षर"));
        }
    }

    private static List<List<String>> rows(Sitting reader, String book) {
        assertThat(reader.open("/desk/registers/" + book + "?station=RMG&from=01.10.2025&to=31.12.2025&print=true"))
                .isEqualTo(200);
        return reader.page().locator("table.paper tbody tr").all().stream()
                .map(row -> row.locator("td").allInnerTexts())
                .toList();
    }

    private static Sitting sitDown(String officer) {
        return chromium.sitDown(desk.address()).logIn(officer);
    }

    @Test
    void pagesAreSmall() {
        try (Sitting reader = chromium.sitDown(desk.address()).logIn(IN_CHARGE)) {
            for (String page : pages(WHOLE_MONTHS)) {
                Sitting.Weight weight = reader.weigh(page);
                assertThat(weight.requests()).as(page).isLessThanOrEqualTo(REQUESTS);
                assertThat(weight.document()).as(page + " in bytes").isLessThan(LATER * 1024);
            }
        }
        try (Sitting newcomer = chromium.sitDown(desk.address())) {
            newcomer.logIn(IN_CHARGE);
            assertThat(newcomer.received())
                    .as("all of the first visit, in bytes")
                    .isLessThan(FIRST * 1024);
        }
    }

    /** The pictures of the README, taken anew with {@code -Dscreens=write}. */
    @Test
    void thePicturesAreThere() {
        assertThat(PICTURES).allSatisfy(picture -> assertThat(picture.file()).exists());
    }

    /**
     * A picture of the README.
     *
     * @param officer who sees that
     */
    private record Picture(String name, String officer, String language, String page) {

        Path file() {
            return Path.of("../docs/screens", name + ".jpg");
        }

        void take() {
            try (Sitting sitting = chromium.sitDown(desk.address()).logIn(officer)) {
                if (language.equals("en")) {
                    sitting.inEnglish();
                }
                assertThat(sitting.open(page)).isEqualTo(200);
                sitting.take(file());
            }
        }
    }

    /** All pages, as who is in charge sees them. */
    private static List<String> pages(List<String> periods) {
        return List.of(
                "/desk/due",
                "/desk/cases/" + C1,
                "/desk/cases/" + C1 + "/HoldCounsellingSession",
                "/desk/cases/" + C1 + "/MakeReferral",
                "/desk/cases/" + C1 + "/opening",
                "/desk/cases/" + C1 + "/views",
                "/desk/cases/" + C1 + "/history",
                "/desk/cases/" + C1 + "/history?event=9",
                "/desk/pendency",
                "/desk/pendency?asOf=08.10.2025+10:00",
                "/desk/registers/help-desk?station=RMG&" + periods.get(0),
                "/desk/registers/firs?station=RMG&" + periods.get(1),
                "/desk/registers/follow-ups?station=RMG&from=01.03.2030&to=02.03.2030",
                "/desk/work",
                "/desk/fortnight",
                "/desk/officers",
                "/desk/notices",
                "/desk/notices?open=false",
                "/desk/search",
                "/desk/help",
                "/desk/me",
                "/desk",
                "/desk/new",
                "/desk/daily",
                "/desk/begin/RegisterFir",
                "/desk/begin/TakePreventiveAction",
                "/desk/cases/" + C1 + "/receipt");
    }

    private static void records(Sitting officer, Step step) {
        CaseId about = about(step);
        int before = desk.recorded(about).size();

        assertThat(officer.open(page(step))).as("%s", step.command()).isEqualTo(200);
        officer.fill(step.body()).record();

        assertThat(officer.page().url())
                .as(
                        "%s: %s",
                        step.command(), officer.page().locator(".note, .msg").allInnerTexts())
                .containsAnyOf("?done=" + step.command(), "/receipt?at=");
        assertThat(desk.recorded(about)).as("%s", step.command()).hasSizeGreaterThan(before);
    }

    private static String page(Step step) {
        JsonNode body = step.body();
        return switch (step.command()) {
            case "ReceiveComplaint" -> "/desk/new";
            case "RegisterFir" ->
                body.has("complaintId")
                        ? "/desk/cases/" + body.path("complaintId").stringValue() + "/RegisterFir"
                        : "/desk/begin/RegisterFir";
            case "TakePreventiveAction" ->
                body.has("arisenFrom")
                        ? "/desk/cases/" + body.path("arisenFrom").stringValue() + "/TakePreventiveAction"
                        : "/desk/begin/TakePreventiveAction";
            default -> "/desk/cases/" + about(step) + "/" + step.command();
        };
    }

    /** The case in which a command records. */
    private static CaseId about(Step step) {
        JsonNode body = step.body();
        if (body.has("caseId")) {
            return new CaseId(body.path("caseId").stringValue());
        }
        if (body.has("firId")) {
            return CaseId.of(CaseKind.FIR, UUID.fromString(body.path("firId").stringValue()));
        }
        if (body.has("preventiveId")) {
            return CaseId.of(
                    CaseKind.PREVENTIVE,
                    UUID.fromString(body.path("preventiveId").stringValue()));
        }
        return CaseId.of(
                CaseKind.COMPLAINT, UUID.fromString(body.path("complaintId").stringValue()));
    }
}
