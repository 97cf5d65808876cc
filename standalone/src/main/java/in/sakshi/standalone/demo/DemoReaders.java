package in.sakshi.standalone.demo;

import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.axon.ReadingPosition;
import java.time.Duration;
import java.util.Collection;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;

/**
 * Those who keep the registers and the schedule. They rest while the demo is recorded, as they read thousands of commits at once far
 * sooner than one by one.
 *
 * @param processing where they are
 * @param reading how far they have read
 * @param ledger what they read
 */
public record DemoReaders(EventProcessingConfiguration processing, ReadingPosition reading, Ledger ledger) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    void rest() {
        all().forEach(EventProcessor::shutDown);
    }

    void goOn() {
        all().forEach(EventProcessor::start);
    }

    /** Waits until all of them have read what is recorded. */
    void awaitReadUp() {
        long head = Position.of(ledger.head().number(), 0);
        for (EventProcessor reader : all()) {
            if (!reading.awaitAtLeast(reader.getName(), head, PATIENCE)) {
                throw new DemoNotLoaded("the registers of " + reader.getName()
                        + " have not read the demo (expected: within " + PATIENCE + ")");
            }
        }
    }

    private Collection<EventProcessor> all() {
        return processing.eventProcessors().values();
    }
}
