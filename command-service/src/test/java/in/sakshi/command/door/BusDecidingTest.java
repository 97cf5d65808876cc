package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.desk.command.CloseComplaint;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.ledger.axon.CommandMetadata;
import in.sakshi.ledger.secrecy.DataKey;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class BusDecidingTest {

    private final Asked asked = new Asked(
            UUID.randomUUID(), new CloseComplaint(new ComplaintId(UUID.randomUUID()), null), DemoStaff.IN_CHARGE);
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void whoWasOvertakenIsDecidedAgain() {
        BusDeciding deciding = handledBy(message -> {
            if (attempts.incrementAndGet() < 5) {
                throw new ConcurrencyException("somebody was faster");
            }
            return "done";
        });

        assertThat(deciding.decide(asked)).isEmpty();
        assertThat(attempts).hasValue(5);
    }

    @Test
    void whoIsAlwaysOvertakenIsTurnedAwayInTheEnd() {
        BusDeciding deciding = handledBy(message -> {
            attempts.incrementAndGet();
            throw new ConcurrencyException("somebody was faster");
        });

        assertThatThrownBy(() -> deciding.decide(asked)).isInstanceOf(ConcurrencyException.class);
        assertThat(attempts).hasValueBetween(2, 100);
    }

    @Test
    void aRefusalIsNotAskedForTwice() {
        BusDeciding deciding = handledBy(message -> {
            attempts.incrementAndGet();
            throw new Refusal(Rule.NOT_DISPOSED);
        });

        assertThatThrownBy(() -> deciding.decide(asked)).isInstanceOf(Refusal.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void aCommandSaysWhichItIsAndWhoAsks() {
        AtomicReference<MetaData> said = new AtomicReference<>();
        BusDeciding deciding = handledBy(message -> {
            said.set(message.getMetaData());
            return "done";
        });

        deciding.decide(asked);

        assertThat(said.get())
                .containsEntry(CommandMetadata.COMMAND_ID, asked.id().toString())
                .containsEntry(CommandMetadata.OFFICER, "o-1001")
                .containsEntry(CommandMetadata.POST, "IC")
                .containsEntry(CommandMetadata.UNIT, "/UP/EAST/DVG/SRY/C1/RMG")
                .containsEntry("commandName", "CloseComplaint")
                .containsKey("commandDigest");
    }

    private static BusDeciding handledBy(MessageHandler<CommandMessage<?>> handler) {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(CloseComplaint.class.getName(), handler);
        return new BusDeciding(bus, new Marking(DataKey.random()));
    }
}
