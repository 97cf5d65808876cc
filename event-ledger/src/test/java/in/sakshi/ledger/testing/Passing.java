package in.sakshi.ledger.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** Time that passes because its passing is what is tested: a process that stands still, trouble that comes now and then. */
public final class Passing {

    private Passing() {}

    /** Lets so much time pass. */
    public static void of(Duration time) {
        await().pollDelay(time).atMost(time.plusMinutes(1)).until(() -> true);
    }
}
