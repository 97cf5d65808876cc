package in.sakshi.query.report;

import in.sakshi.desk.query.CountLine;
import org.jspecify.annotations.Nullable;

/**
 * Where a number stands on the form.
 *
 * @param code of which source, section, kind and so on; of all together if absent
 */
public record Heading(CountLine line, @Nullable String code) {

    /** The line, and its code behind a slash. */
    public String id() {
        return code == null ? line.name() : line + "/" + code;
    }
}
