package in.sakshi.story;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser, Debian’s Chromium, and those who sit before it. */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts one; whoever has none is told so and goes without these tests. */
    static Chromium start() {
        Optional<Path> program = program();
        assumeTrue(
                program.isPresent(),
                "no Chromium here: the pages were not tried (expected: Debian’s package chromium, or CHROMIUM naming one)");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program.orElseThrow())
                                .setArgs(QUIETLY)));
    }

    private static Optional<Path> program() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> path != null)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Somebody who sits down at a PC with a desk of 1366 × 768 that nobody used before. */
    Sitting sitDown(URI desk) {
        return sitDown(desk, new Browser.NewContextOptions().setViewportSize(1366, 768));
    }

    /** The same with another browser. */
    Sitting sitDown(URI desk, Browser.NewContextOptions how) {
        return new Sitting(browser.newContext(how.setBaseURL(desk.toString())));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
