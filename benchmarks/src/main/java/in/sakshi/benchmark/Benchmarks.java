package in.sakshi.benchmark;

import in.sakshi.benchmark.measure.Figures;
import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Measure;
import in.sakshi.benchmark.measure.Scale;
import in.sakshi.benchmark.report.Machine;
import in.sakshi.benchmark.report.Page;
import in.sakshi.benchmark.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

/**
 * The benchmark program: runs the measures one after the other, prints a table, and writes {@code target/ledger.json},
 * {@code target/casework.json} and, when asked to, the page in {@code docs}. To be started in the directory of its module.
 */
public final class Benchmarks {

    private static final Path LEDGER = Path.of("target", "ledger.json");
    private static final Path CASEWORK = Path.of("target", "casework.json");
    private static final Path PAGE = Path.of("..", "docs", "benchmarks.md");

    private Benchmarks() {}

    /** Runs; ends with 1 if a figure could not be found out. A figure that misses its target is a result like any other. */
    public static void main(String[] arguments) throws IOException {
        Options options = Options.of(System.getProperties());
        Machine machine = Machine.here();
        System.out.println(machine.inWords());
        Report report = new Report();
        Catalogue.measures(options.only(), options.former())
                .forEach(measure -> measure(measure, options.scale(), report));
        System.out.println("\n" + report.table());
        Predicate<String> aboutTheLedger = key -> !Catalogue.isOfCaseworkAlone(key);
        writeJson(LEDGER, report, aboutTheLedger);
        writeJson(CASEWORK, report, Catalogue::isOfCasework);
        if (options.writeDocs()) {
            write(PAGE, Page.of(report, machine, LocalDate.now(ZoneOffset.UTC)));
        }
        System.exit(report.isComplete() ? 0 : 1);
    }

    // Whatever goes wrong in one measure, the others are still worth their time.
    private static void measure(Measure measure, Scale scale, Report report) {
        long began = System.nanoTime();
        try {
            List<Finding> findings = measure.run(scale);
            for (int i = 0; i < findings.size(); i++) {
                report.found(measure.targets().get(i), findings.get(i));
            }
            tell(findings, (System.nanoTime() - began) / 1_000_000_000);
        } catch (Exception e) {
            e.printStackTrace();
            measure.targets().forEach(target -> report.failed(target, e));
        }
    }

    private static void tell(List<Finding> findings, long seconds) {
        for (Finding finding : findings) {
            System.out.printf(
                    "%4d s  %-26s %10s   %s%n", seconds, finding.key(), Figures.plain(finding.value()), finding.note());
        }
    }

    /** A file of which nothing was measured stays as it is. */
    private static void writeJson(Path file, Report report, Predicate<String> keys) throws IOException {
        if (report.has(keys)) {
            write(file, report.json(keys));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
        System.out.println("Written: " + file);
    }
}
