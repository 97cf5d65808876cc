package in.sakshi.desk.query;

/** One line of a register, as it stands after all events up to a position (प्रविष्टि). */
public interface Line {

    /** Under what the line is found; never personal data. */
    String id();

    /** Position in the ledger of the last event that changed the line. */
    long position();
}
