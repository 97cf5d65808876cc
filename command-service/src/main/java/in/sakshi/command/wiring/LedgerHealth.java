package in.sakshi.command.wiring;

import in.sakshi.ledger.Head;
import in.sakshi.ledger.Ledger;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the ledger can be read. A service without its ledger is alive, but not ready. */
final class LedgerHealth implements HealthIndicator {

    private final Ledger ledger;

    LedgerHealth(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Health health() {
        try {
            Head head = ledger.head();
            return Health.up().withDetail("lastCommit", head.number()).build();
        } catch (RuntimeException e) {
            return Health.down()
                    .withDetail("failure", e.getClass().getSimpleName())
                    .build();
        }
    }
}
