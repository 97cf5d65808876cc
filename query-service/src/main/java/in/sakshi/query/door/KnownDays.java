package in.sakshi.query.door;

import in.sakshi.fact.Kolkata;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Position;
import in.sakshi.query.print.NilDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of which days it is known whether anything came: of those before the first commit nobody can say that they were nil, and of those
 * that a register has not read yet it cannot say so itself.
 */
final class KnownDays {

    private final Ledger ledger;
    private volatile @Nullable LocalDate firstDay;

    KnownDays(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Which days of the period that is asked for may be nil. */
    NilDays nilDays(Asked<?> asked, long upTo, Instant askedAt) {
        return asked.layout().hasDays() ? nilDays(asked.period(), upTo, askedAt) : NilDays.NONE;
    }

    /**
     * Which days of a period may be nil.
     *
     * @param upTo position up to which the register has read the ledger: what was recorded later it does not know
     * @param askedAt when somebody asks: the day on which it is asked may still bring something
     */
    NilDays nilDays(Period period, long upTo, Instant askedAt) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from == null || to == null || upTo < 0) {
            return NilDays.NONE;
        }
        LocalDate kept = firstDay();
        LocalDate over = Kolkata.dateAt(knownUntil(upTo, askedAt)).minusDays(1);
        return NilDays.between(from.isAfter(kept) ? from : kept, to.isBefore(over) ? to : over);
    }

    /** Until now, unless there is more in the ledger than was read. */
    private Instant knownUntil(long upTo, Instant askedAt) {
        List<Commit> lastRead = ledger.read(Position.commitNumber(upTo), 2);
        return lastRead.size() > 1 ? lastRead.get(0).recordedAt() : askedAt;
    }

    /** The day of the first commit; there is one, as something was read. */
    private LocalDate firstDay() {
        LocalDate known = firstDay;
        if (known == null) {
            known = Kolkata.dateAt(ledger.read(0, 1).get(0).recordedAt());
            firstDay = known;
        }
        return known;
    }
}
