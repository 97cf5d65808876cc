package in.sakshi.command.docket;

import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.retention.RecordDestroyed;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Destroys the key of a case, once it is recorded that its record is destroyed (कुंजी नष्ट करना). It follows the ledger from its own place on:
 * however the service ended after the order, the key is destroyed when it is there again. To do it twice changes nothing.
 */
@Component
@ProcessingGroup(DestroyingKeys.GROUP)
class DestroyingKeys {

    /** The processing group. */
    static final String GROUP = "destroyed-keys";

    private final KeyRing keys;
    private final Cache recentCases;

    /** @param recentCases the cases in memory, from which it is taken, too */
    DestroyingKeys(KeyRing keys, Cache recentCases) {
        this.keys = keys;
        this.recentCases = recentCases;
    }

    @EventHandler
    void on(RecordDestroyed event) {
        String stream = event.caseId().toString();
        keys.destroy(stream);
        recentCases.remove(stream);
    }
}
