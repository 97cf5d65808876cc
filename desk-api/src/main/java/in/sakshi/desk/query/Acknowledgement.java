package in.sakshi.desk.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the agency has taken a referral (प्राप्ति स्वीकार).
 *
 * @param agencyReference the agency's own file number
 */
public record Acknowledgement(Instant at, @Nullable String agencyReference) {}
