package in.sakshi.query.door;

import in.sakshi.code.Post;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import in.sakshi.station.UnitPath;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which notices. Those that are neither for the officer who asks nor for a post below are in no answer.
 *
 * @param unit path of the unit at whose stations they were sent; the one in which the officer serves who asks, if neither station nor
 *     officer is given
 * @param station at which station
 * @param officer only those that this officer was told, wherever
 * @param post only those that this post was told
 * @param open whether they lie unopened; either if absent
 * @param period in which they were sent
 * @param paging which page
 * @param atLeast position in the ledger that must have been read
 */
record NoticesQuestion(
        @Nullable UnitPath unit,
        @Nullable StationCode station,
        @Nullable OfficerId officer,
        @Nullable Post post,
        @Nullable StillUnopened open,
        Period period,
        Paging paging,
        @Nullable Long atLeast)
        implements Question {

    NoticesQuestion {
        if (Stream.of(unit, station, officer).filter(one -> one != null).count() > 1) {
            throw new BadQuestion("unit", Wrong.ONE_OF, "unit, station, officer");
        }
        if (officer != null && post != null) {
            throw new BadQuestion("post", Wrong.NOT_BESIDE, "officer");
        }
    }
}
