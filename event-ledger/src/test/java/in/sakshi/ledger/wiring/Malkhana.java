package in.sakshi.ledger.wiring;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import in.sakshi.ledger.axon.Vocabulary;
import in.sakshi.ledger.wiring.Malkhana.Event.Deposited;
import in.sakshi.ledger.wiring.Malkhana.Event.Opened;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The store of seized things of one station, as an aggregate. */
@Aggregate
class Malkhana {

    /** Which store. */
    record MalkhanaId(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What happens to it. */
    sealed interface Event {

        /** It is opened. */
        record Opened(MalkhanaId malkhana) implements Event {}

        /** A thing is deposited under the next number. */
        record Deposited(MalkhanaId malkhana, int number, String thing) implements Event {}
    }

    /** Opens it. */
    record Open(@TargetAggregateIdentifier MalkhanaId malkhana) {}

    /** Deposits a thing. */
    record Deposit(@TargetAggregateIdentifier MalkhanaId malkhana, String thing) {}

    static final Vocabulary VOCABULARY = Vocabulary.ofSealed(Event.class);

    @AggregateIdentifier
    private @Nullable MalkhanaId id;

    private int last;

    Malkhana() {}

    @CommandHandler
    Malkhana(Open command) {
        apply(new Opened(command.malkhana()));
    }

    @CommandHandler
    void handle(Deposit command) {
        apply(new Deposited(requireNonNull(id), last + 1, command.thing()));
    }

    @EventSourcingHandler
    void on(Opened event) {
        id = event.malkhana();
    }

    @EventSourcingHandler
    void on(Deposited event) {
        last = event.number();
    }
}
