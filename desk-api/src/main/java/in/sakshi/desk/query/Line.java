package in.sakshi.desk.query;

import org.jspecify.annotations.Nullable;

/** One line of a register, as it stands after all events up to a position (प्रविष्टि). */
public interface Line {

    /** Under what the line is found; never personal data. */
    String id();

    /** Position in the ledger of the last event that changed the line. */
    long position();

    /** By which order the record was destroyed of which the line told; then it says nothing else but when, where and under which number. */
    default @Nullable Destroyed destroyed() {
        return null;
    }
}
