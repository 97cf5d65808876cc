package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import tools.jackson.databind.JsonNode;

/** Somebody who sits before a browser, and does what a person does: opens pages, types, chooses, presses. */
final class Sitting implements AutoCloseable {

    /** The password of everybody in the demo. */
    static final String PASSWORD = "sakshi-demo";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
    private static final double PATIENCE = 20_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Request> all = new ArrayList<>();
    private final Map<String, String> kinds = new HashMap<>();

    Sitting(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFinished(all::add);
    }

    Page page() {
        return page;
    }

    /** What the browser had to complain of: scripts that failed, whatever the policy of the pages forbade. */
    List<String> complaints() {
        return complaints;
    }

    /** Logs in at the issuer, to which the desk sends whoever is not. */
    Sitting logIn(String officer) {
        page.navigate("/desk");
        return enter(officer);
    }

    /** Logs in on the issuer’s page, which is open. */
    Sitting enter(String officer) {
        page.locator("#officer").fill(officer);
        page.locator("#password").fill(PASSWORD);
        page.locator("main form button").click();
        assertThat(page.url()).as("logged in").contains("/desk");
        return this;
    }

    /** Fills in a form, and waits until the browser has kept a draft of it. */
    Sitting drafted(JsonNode body) {
        page.locator("form[data-kept='ready']").waitFor();
        fill(body);
        page.waitForFunction("() => Object.keys(localStorage).some(name => name.startsWith('draft '))");
        // The draft is written once nothing was typed for a moment; what stands in it must be the last of it.
        page.waitForFunction(
                "() => new Promise(done => { let last; const look = () => { const now = JSON.stringify(localStorage);"
                        + " if (now === last) done(true); else { last = now; setTimeout(look, 500); } }; look(); })");
        return this;
    }

    /** The key of the form that is open, and that of what begins with it. */
    List<String> keys() {
        return List.of(
                page.locator("[name=key]").inputValue(),
                page.locator("[name=complaintId]").inputValue());
    }

    /** Makes the form that is open the one that had those. */
    Sitting withKeys(List<String> keys) {
        page.locator("[name=key]").evaluate("(each, value) => each.value = value", keys.get(0));
        page.locator("[name=complaintId]").evaluate("(each, value) => each.value = value", keys.get(1));
        return this;
    }

    /** What the browser keeps. */
    String stored() {
        return String.valueOf(page.evaluate("() => JSON.stringify(localStorage)"));
    }

    /** Reads on in English. */
    Sitting inEnglish() {
        page.locator("form[action='/desk/language'] button").click();
        return this;
    }

    /** Opens a page; how the service answered. */
    int open(String address) {
        Response answer = page.navigate(address);
        return answer == null ? 0 : answer.status();
    }

    /**
     * What came over the line for a page.
     *
     * @param requests how many times something was asked for
     * @param document bytes of the page itself, as they came
     */
    record Weight(int requests, long document) {}

    /** Opens a page and weighs it. */
    Weight weigh(String address) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        List<Request> asked = new ArrayList<>();
        Consumer<Request> counting = asked::add;
        page.onRequestFinished(counting);
        Response answer = page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        page.offRequestFinished(counting);
        assertThat(answer).as(address).isNotNull();
        return new Weight(asked.size(), answer.request().sizes().responseBodySize);
    }

    /** All bytes that came since somebody sat down, heads and bodies. */
    long received() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return all.stream()
                .mapToLong(request -> request.sizes().responseBodySize + request.sizes().responseHeadersSize)
                .sum();
    }

    /** Takes a picture of what is to be seen without scrolling. */
    void take(Path picture) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(picture)
                .setType(ScreenshotType.JPEG)
                .setQuality(60));
    }

    /** What stands on the pages that come out of the printer, without what keeps words and lines apart. */
    String printed() throws IOException {
        byte[] file = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (PDDocument pages = Loader.loadPDF(file)) {
            return close(new PDFTextStripper().getText(pages));
        }
    }

    /** A text without what keeps words and lines apart: a printed line ends where the column does. */
    static String close(String text) {
        return text.replaceAll("\\s", "");
    }

    /** Fills in a form as the body of a command has it. What no field asks for is known to the page itself. */
    Sitting fill(JsonNode body) {
        look();
        fill("", body);
        return this;
    }

    /** Presses the button by which the form is recorded. */
    Sitting record() {
        page.locator("form[data-draft] button.main-act").click();
        return this;
    }

    private void fill(String within, JsonNode group) {
        group.properties().forEach(field -> {
            String name = within + field.getKey();
            JsonNode value = field.getValue();
            if (value.isObject()) {
                fill(name + ".", value);
            } else if (value.isArray()) {
                all(name, value);
            } else {
                one(name, value.asString());
            }
        });
    }

    private void all(String name, JsonNode values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isObject()) {
                String each = name + "[" + i + "].";
                if (kinds.keySet().stream().noneMatch(field -> field.startsWith(each))) {
                    page.locator("button[name=more][value='" + name + "']").click();
                    look();
                }
                fill(each, values.get(i));
            } else {
                page.locator("[name='" + name + "'][value='" + values.get(i).stringValue() + "']")
                        .check();
            }
        }
    }

    private void one(String name, String value) {
        String kind = kinds.get(name);
        if (kind == null) {
            assertThat(KNOWN_TO_THE_PAGE)
                    .as("a field of the form asks for " + name)
                    .contains(name);
            return;
        }
        Locator inputs = page.locator("[name='" + name + "']");
        switch (kind) {
            case "hidden" -> inputs.first().evaluate("(each, value) => each.value = value", value);
            case "radio" ->
                page.locator("[name='" + name + "'][value='" + value + "']").check();
            case "select-one" -> choose(inputs, value);
            default -> inputs.first().fill(typed(value));
        }
    }

    /** From a list, or beside it what is not on it. */
    private static void choose(Locator inputs, String value) {
        if (inputs.count() > 1
                && inputs.locator("option[value='" + value + "']").count() == 0) {
            inputs.nth(1).fill(value);
        } else {
            inputs.first().selectOption(value);
        }
    }

    /** What stands in the form, by name: how it is filled in. */
    private void look() {
        page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
        kinds.clear();
        Object seen = page.evaluate(
                "() => [...document.querySelectorAll('[name]')].map(each => [each.name, each.type || ''])");
        for (Object each : (List<?>) seen) {
            List<?> pair = (List<?>) each;
            kinds.putIfAbsent(String.valueOf(pair.get(0)), String.valueOf(pair.get(1)));
        }
    }

    private static final Set<String> KNOWN_TO_THE_PAGE =
            Set.of("complaintId", "caseId", "firId", "preventiveId", "station", "arisenFrom");

    /** Days and times as they are typed here. */
    private static String typed(String value) {
        if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return DAY.format(LocalDate.parse(value));
        }
        return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*") ? MOMENT.format(OffsetDateTime.parse(value)) : value;
    }

    @Override
    public void close() {
        context.close();
    }
}
