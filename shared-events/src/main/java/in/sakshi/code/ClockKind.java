package in.sakshi.code;

import in.sakshi.fact.Kolkata;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** In what a time limit is counted, and how (समय-सीमा की गणना). */
public enum ClockKind {
    /** Exact minutes from the moment. */
    MINUTES {
        @Override
        public Instant due(Instant start, int amount) {
            return start.plus(Duration.ofMinutes(amount));
        }
    },
    /** Exact hours from the moment. */
    HOURS {
        @Override
        public Instant due(Instant start, int amount) {
            return start.plus(Duration.ofHours(amount));
        }
    },
    /** Calendar days: the day of the start is not counted, the last runs to its end in Kolkata (General Clauses Act, s. 9). */
    DAYS {
        @Override
        public Instant due(Instant start, int amount) {
            return Kolkata.endOf(Kolkata.dateAt(start).plusDays(amount));
        }
    },
    /** Calendar months: the same day of the month, or its last day where there is none (General Clauses Act, s. 3(35)). */
    MONTHS {
        @Override
        public Instant due(Instant start, int amount) {
            return Kolkata.endOf(Kolkata.dateAt(start).plusMonths(amount));
        }
    },
    /**
     * Days but Sundays, for internal orders only: no statutory duty stops for a Sunday. The day of the start is not counted, the
     * last runs to its end in Kolkata.
     */
    WORKDAYS {
        @Override
        public Instant due(Instant start, int amount) {
            LocalDate day = Kolkata.dateAt(start);
            for (int left = amount; left > 0; left -= day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1) {
                day = day.plusDays(1);
            }
            return Kolkata.endOf(day);
        }
    };

    /** The last moment that is in time, for a limit of that amount that begins at {@code start}. */
    public abstract Instant due(Instant start, int amount);
}
