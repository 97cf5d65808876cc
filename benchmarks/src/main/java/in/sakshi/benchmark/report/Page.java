package in.sakshi.benchmark.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** The page {@code docs/benchmarks.md}: what was measured how, and one run's table. */
public final class Page {

    private static final String TEMPLATE = "/benchmarks-page.md";

    private Page() {}

    /** The page of that report, made on that machine that day. */
    public static String of(Report report, Machine machine, LocalDate day) {
        return template()
                .replace("{machine}", machine.inWords())
                .replace("{day}", day.toString())
                .replace("{table}\n", report.markdown());
    }

    private static String template() {
        try (InputStream template = Objects.requireNonNull(Page.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
