package in.sakshi.command.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;

/** Times every command, by its name and its outcome; nothing of a person is in either. */
final class CommandMeters {

    private static final String NAME = "sakshi.commands";

    private final MeterRegistry registry;
    private final CommandCatalogue catalogue;

    CommandMeters(MeterRegistry registry, CommandCatalogue catalogue) {
        this.registry = registry;
        this.catalogue = catalogue;
    }

    /** Does the work and times it. */
    Settled timed(String command, Supplier<Settled> work) {
        Timer.Sample sample = Timer.start(registry);
        try {
            Settled settled = work.get();
            stop(sample, command, settled.outcome());
            return settled;
        } catch (RuntimeException e) {
            stop(sample, command, ProblemKind.of(e).outcome());
            throw e;
        }
    }

    private void stop(Timer.Sample sample, String command, String outcome) {
        // A name that the caller made up would be a new meter each time.
        String known = catalogue.shapeOf(command).isPresent() ? command : "unknown";
        sample.stop(Timer.builder(NAME)
                .description("Commands taken at the door")
                .tag("command", known)
                .tag("outcome", outcome)
                .register(registry));
    }
}
