package in.sakshi.desk.query;

import in.sakshi.obligation.Owner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a duty went: by when it was to be done and by whom, each since a time, and its end (दायित्व का क्रम).
 *
 * @param dues by when, each since a time
 * @param owners by whom, each since a time
 * @param breached that its time ran out; absent if that was never recorded
 * @param end how and when it ended here; absent while it is open
 */
public record DutyCourse(
        List<DueSince> dues,
        List<OwnerSince> owners,
        @Nullable Known breached,
        @Nullable DutyEnd end) {

    public DutyCourse {
        dues = List.copyOf(dues);
        owners = List.copyOf(owners);
    }

    /**
     * By when it is to be done, since a time.
     *
     * @param rule under which rule
     */
    public record DueSince(Known since, String rule, Instant dueAt) {}

    /** Who must do it, since a time. */
    public record OwnerSince(Known since, Owner owner) {}

    /** Whether it had ended at that moment. */
    public boolean hasEndedAt(Instant moment, Reading reading) {
        return end != null && end.when().holdsAt(moment, reading);
    }

    /** By when it was to be done, as it stood at that moment. */
    public DueSince dueAt(Instant moment, Reading reading) {
        return last(dues, DueSince::since, moment, reading);
    }

    /** Who had to do it at that moment. */
    public Owner ownerAt(Instant moment, Reading reading) {
        return last(owners, OwnerSince::since, moment, reading).owner();
    }

    /** The last of them at that moment; of the same time the one recorded last; the first if none was yet. */
    private static <T> T last(List<T> all, Function<T, Known> since, Instant moment, Reading reading) {
        if (all.size() == 1) {
            return all.get(0);
        }
        return all.stream()
                .filter(one -> since.apply(one).holdsAt(moment, reading))
                .max(Comparator.comparing((T one) -> since.apply(one).by(reading))
                        .thenComparing(one -> since.apply(one).recordedAt())
                        .thenComparing(all::indexOf))
                .orElse(all.get(0));
    }

    /** It is due at another time now. */
    public DutyCourse and(DueSince due) {
        return new DutyCourse(and(dues, due), owners, breached, end);
    }

    /** Somebody else must do it now. */
    public DutyCourse and(OwnerSince owner) {
        return new DutyCourse(dues, and(owners, owner), breached, end);
    }

    /** Its time ran out, for the first time if it has not before. */
    public DutyCourse breached(Known when) {
        return new DutyCourse(dues, owners, breached == null ? when : breached, end);
    }

    /** It ended so. */
    public DutyCourse ended(@Nullable DutyEnd how) {
        return new DutyCourse(dues, owners, breached, how);
    }

    private static <T> List<T> and(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }
}
