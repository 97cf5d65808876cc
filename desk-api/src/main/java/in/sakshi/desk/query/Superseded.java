package in.sakshi.desk.query;

import in.sakshi.station.OfficerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stood in a column until something else was written beside it (काटी गयी प्रविष्टि).
 *
 * @param column key of the column
 * @param old what stood there; absent if it was empty
 * @param by who struck it through
 * @param at when
 * @param why why
 */
public record Superseded(String column, @Nullable Said old, OfficerId by, Instant at, Said why) {}
