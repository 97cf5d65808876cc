package in.sakshi.command.door;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks for what went wrong beneath what it was wrapped in on the way. */
final class Causes {

    private Causes() {}

    /** A failure and what caused it, outermost first. */
    static Stream<Throwable> of(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** The outermost of that type. */
    static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> type) {
        return of(failure).filter(type::isInstance).map(type::cast).findFirst();
    }
}
