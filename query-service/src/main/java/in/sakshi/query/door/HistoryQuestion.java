package in.sakshi.query.door;

import in.sakshi.code.Purpose;
import in.sakshi.query.copy.FileForm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of a case's history.
 *
 * @param asOf only what was recorded until then; all if absent
 * @param format in which form to have it as a file; not as a file if absent
 * @param purpose for what the file is taken; must be said if the case is of class A
 * @param atLeast position in the ledger that must have been read
 */
record HistoryQuestion(
        @Nullable Instant asOf,
        @Nullable FileForm format,
        @Nullable Purpose purpose,
        @Nullable Long atLeast) implements Question {

    HistoryQuestion {
        FileWanted.of(format, purpose);
    }

    /** The file that is wanted; absent if it is none. */
    @Nullable
    FileWanted file() {
        return FileWanted.of(format, purpose);
    }
}
