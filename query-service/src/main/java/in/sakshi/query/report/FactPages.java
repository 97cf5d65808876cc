package in.sakshi.query.report;

import in.sakshi.query.report.FactLine.Detail;
import in.sakshi.shelf.OpenLines;
import java.util.List;
import java.util.Optional;

/** The pages on which whoever counts writes what is counted. */
final class FactPages {

    /** That a complaint was received; each has that once. */
    static final String RECEIVED = "received";

    /** That its family was reunited. */
    static final String REUNITED = "reunited";

    /** That and how often it was taken up again. */
    static final String REOPENED = "reopened";

    /** That and how often it went to another station. */
    static final String MOVED = "moved";

    /** That counselling is mandatory. */
    static final String MANDATORY = "mandatory";

    /** That a report was registered. */
    static final String FIR = "fir";

    /** That a preventive action was begun. */
    static final String PREVENTIVE = "preventive";

    private final OpenLines<FactLine> lines;

    FactPages(OpenLines<FactLine> lines) {
        this.lines = lines;
    }

    Optional<FactLine> line(String id) {
        return lines.line(id);
    }

    void begin(FactLine line) {
        lines.begin(line);
    }

    /** Writes it unless it is there already: what happens again is not counted again. */
    void once(FactLine line) {
        if (lines.line(line.id()).isEmpty()) {
            lines.put(line);
        }
    }

    /** Writes by what it is counted from now on. */
    void say(String id, List<String> codes, Told told) {
        lines.change(id, told.recorded(), line -> line.and(told.now(), codes));
    }

    /** Writes that it was so once more: a line of its own the first time, and a word more each further time. */
    void mark(String what, FactKind kind, String code, Told told) {
        if (lines.line(told.id(what)).isEmpty()) {
            lines.put(told.named(what, kind, Detail.NONE, List.of(code)));
        } else {
            say(told.id(what), List.of(code), told);
        }
    }

    /** What was only information is a report from now on. */
    void sign(String id, Told told) {
        lines.change(id, told.recorded(), line -> line.signed(told.now()));
    }
}
