package in.sakshi.query.door;

import in.sakshi.desk.query.Reading;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.print.Print;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which moment a question is about. */
final class Moments {

    private Moments() {}

    /**
     * The moment that was asked about, or now.
     *
     * @throws BadQuestion if it lies in the future
     */
    static Moment of(@Nullable Instant asOf, @Nullable Reading reading, Print print) {
        if (asOf != null && asOf.isAfter(print.askedAt())) {
            throw new BadQuestion("asOf", Wrong.IN_THE_FUTURE);
        }
        return new Moment(asOf == null ? print.askedAt() : asOf, reading == null ? Reading.RECORDED : reading);
    }
}
