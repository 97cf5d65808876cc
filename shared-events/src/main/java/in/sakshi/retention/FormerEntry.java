package in.sakshi.retention;

import in.sakshi.register.EntryNumber;
import java.time.Instant;

/**
 * Where something of the case stood in a book, and where from then on stands that it was destroyed (नष्ट प्रविष्टि).
 *
 * @param number under which it stood
 * @param happenedAt when that happened which was entered
 * @param enteredAt when it was entered
 */
public record FormerEntry(EntryNumber number, Instant happenedAt, Instant enteredAt) {}
