package in.sakshi.desk.query;

import in.sakshi.obligation.ObligationId;
import java.time.Instant;

/**
 * What was done later than it was due (विलम्ब से पूर्ण).
 *
 * @param obligation what
 * @param dueAt by when it was due
 * @param doneAt when it was done
 */
public record LateDuty(ObligationId obligation, Instant dueAt, Instant doneAt) {}
