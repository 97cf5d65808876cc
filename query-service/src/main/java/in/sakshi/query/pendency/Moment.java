package in.sakshi.query.pendency;

import in.sakshi.desk.query.Reading;
import java.time.Instant;

/**
 * A moment, and by which knowledge it is looked at.
 *
 * @param at the moment
 * @param reading by what was recorded until then, or by all that is recorded today
 */
public record Moment(Instant at, Reading reading) {}
