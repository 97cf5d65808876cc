package in.sakshi.ledger.wiring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set about the ledger and its processors.
 *
 * @param strict whether to refuse events that do not say which command caused them and who asked
 * @param fetchDelay how often to look for commits of other processes
 * @param projections about the processors
 */
@ConfigurationProperties("sakshi.ledger")
record LedgerProperties(
        @DefaultValue("true") boolean strict,
        @DefaultValue("25ms") Duration fetchDelay,
        @DefaultValue Projections projections) {

    /**
     * How processors read.
     *
     * @param tokens collection of the tokens
     * @param parked collection of the parked events
     * @param batchSize events that are handled, and then accounted for, together, where so many wait; Axon has no more than some
     *     thousand waiting
     * @param segments parts into which a new processor is divided
     * @param workers batches that are handled at a time, of all processors together; the rest of the machine is for commands and pages
     * @param claimTimeout when a segment whose process is silent may be taken over
     * @param claimExtension how often a process renews its claims
     */
    record Projections(
            @DefaultValue("tokens") String tokens,
            @DefaultValue("parked") String parked,
            @DefaultValue("1000") int batchSize,
            @DefaultValue("2") int segments,
            @DefaultValue("4") int workers,
            @DefaultValue("10s") Duration claimTimeout,
            @DefaultValue("2s") Duration claimExtension) {}
}
