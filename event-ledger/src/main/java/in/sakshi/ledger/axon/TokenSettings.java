package in.sakshi.ledger.axon;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * How a {@link LedgerTokenStore} claims tokens.
 *
 * @param owner names this process among all that share the tokens
 * @param claimTimeout a claim that is not renewed for so long may be taken over
 * @param clock tells how old a claim is
 */
public record TokenSettings(String owner, Duration claimTimeout, Clock clock) {

    /** Claims of this process, whatever others run on this host. */
    public static TokenSettings ofThisProcess(Duration claimTimeout, Clock clock) {
        // Two containers may well be process 1 on hosts of the same name; the random part keeps them apart.
        String owner = ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
        return new TokenSettings(owner, claimTimeout, clock);
    }
}
