package in.sakshi.query.door;

import in.sakshi.desk.query.Destroyed;
import in.sakshi.desk.query.DestroyedCase;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A question about a case whose record was destroyed does not get past the door. */
final class RecordGone extends RuntimeException {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final transient DestroyedCase remains;

    RecordGone(DestroyedCase remains) {
        super("the record of case " + remains.id() + " was destroyed");
        this.remains = remains;
    }

    /** What the sentence names: its number, and by which order of which date it was destroyed. */
    List<String> details() {
        Destroyed destroyed = remains.destroyed();
        return List.of(
                remains.number().toString(),
                destroyed.orderNumber(),
                DATE.format(destroyed.orderedOn()),
                destroyed.number().toString());
    }

    /** All that is told of it. */
    DestroyedCase remains() {
        return remains;
    }
}
