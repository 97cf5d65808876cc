package in.sakshi.query.register;

import in.sakshi.desk.query.CaseRef;
import in.sakshi.desk.query.Destroyed;
import in.sakshi.desk.query.Entered;
import in.sakshi.register.EntryNumber;
import in.sakshi.retention.FormerEntry;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Recorded;
import java.util.List;

/**
 * What remains of an entry in a book after the record of its case was destroyed (नष्ट प्रविष्टि). It follows from what remains of the case
 * alone, so that a register which is written again shows the same.
 *
 * @param id of its line: that of the case for the number with which the case began, and {@code <case>@<token>} for any other
 * @param number under which it stood
 * @param entered when it happened and was entered; instead of who entered it, who ordered its destruction
 * @param of which case
 * @param destroyed by which order
 */
public record Former(String id, EntryNumber number, Entered entered, CaseRef of, Destroyed destroyed) {

    /** What remains in one kind of book. */
    public static List<Former> in(String book, RecordDestroyed event, Recorded recorded) {
        EntryNumber first = event.entries().get(0).number();
        Destroyed destroyed = new Destroyed(event.number(), event.orderNumber(), event.orderedOn());
        return event.entries().stream()
                .filter(entry -> entry.number().register().book().equals(book))
                .map(entry -> new Former(
                        id(event, entry.number(), first),
                        entry.number(),
                        entered(entry, recorded),
                        new CaseRef(event.caseId(), first, null),
                        destroyed))
                .toList();
    }

    private static String id(RecordDestroyed event, EntryNumber number, EntryNumber first) {
        return number.equals(first) ? event.caseId().toString() : event.caseId() + "@" + number.token();
    }

    private static Entered entered(FormerEntry entry, Recorded recorded) {
        return new Entered(entry.happenedAt(), entry.enteredAt(), null, recorded.by());
    }
}
