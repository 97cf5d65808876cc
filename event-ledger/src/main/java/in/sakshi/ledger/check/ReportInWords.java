package in.sakshi.ledger.check;

import java.io.PrintStream;
import java.util.Locale;

/** A report for a person to read. */
final class ReportInWords {

    private final PrintStream out;

    ReportInWords(PrintStream out) {
        this.out = out;
    }

    void print(String subject, Report report) {
        line("Checked %s, the ledger %s.", subject, report.origin() == null ? "of unknown origin" : report.origin());
        if (report.commits() == 0) {
            line("It holds no commit.");
        } else {
            String what = count(report.commits(), "commit") + " with " + count(report.events(), "event");
            line("%s, recorded from " + report.from() + " to " + report.to() + ".", what);
        }
        report.notes().forEach(note -> line("Note: %s.", note));
        printWithheld(report);
        printFindings(report);
    }

    private void printWithheld(Report report) {
        if (report.withheldCount() == 0) {
            return;
        }
        line(
                "%s withheld or destroyed, which is no fault; the leaves still vouch for them:",
                count(report.withheldCount(), "payload"));
        report.withheld()
                .forEach(one -> line("  commit %d, event %s, digest %s", one.commit(), one.event(), one.digest()));
        printRest(report.withheldCount() - report.withheld().size());
    }

    private void printFindings(Report report) {
        if (report.isWhole()) {
            line("The ledger is whole: every commit is in its place and as it was recorded.");
            return;
        }
        line("The ledger is NOT whole. %s:", count(report.findingCount(), "finding"));
        report.findings().forEach(finding -> line("  %s", finding));
        printRest(report.findingCount() - report.findings().size());
    }

    private void printRest(long more) {
        if (more > 0) {
            line("  … and %,d more", more);
        }
    }

    private static String count(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
