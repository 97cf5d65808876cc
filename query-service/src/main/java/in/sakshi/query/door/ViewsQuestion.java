package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.station.OfficerId;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which views: those of one case, or those by one officer.
 *
 * @param viewed the case
 * @param officer who looked
 * @param period in which
 * @param paging which page
 */
record ViewsQuestion(
        @Named("case") @Nullable CaseId viewed, @Nullable OfficerId officer, Period period, Paging paging)
        implements Question {

    ViewsQuestion {
        if (Stream.of(viewed, officer).filter(Objects::nonNull).count() != 1) {
            throw new BadQuestion("case", Wrong.ONE_OF, "case, officer");
        }
    }
}
