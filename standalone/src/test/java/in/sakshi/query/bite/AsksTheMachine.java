package in.sakshi.query.bite;

import java.time.Instant;

/** Breaks the rule "time comes from a clock that is handed in", on purpose. */
final class AsksTheMachine {
    private AsksTheMachine() {}

    @SuppressWarnings("JavaInstantGetSecondsGetNano")
    static Instant broken() {
        return Instant.now();
    }
}
