package in.sakshi.query.testing;

import in.sakshi.fact.Fact;
import in.sakshi.ledger.Actor;
import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Draft;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.NewEvent;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.axon.CommandMetadata;
import in.sakshi.ledger.secrecy.Secrecy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Records acts in the ledger as the command side would: each a commit, its events with their places and who asked. */
public final class Scribe {

    private static final int SECONDS_TO_RECORD = 20;

    private final Ledger ledger;
    private final Serializer serializer;
    private final Secrecy secrecy;
    private final DeskClock clock;
    private final Map<String, Long> sequences = new HashMap<>();

    /** A scribe at that ledger, which nobody else writes. */
    public Scribe(Ledger ledger, Serializer serializer, Secrecy secrecy, DeskClock clock) {
        this.ledger = ledger;
        this.serializer = serializer;
        this.secrecy = secrecy;
        this.clock = clock;
    }

    /** Records acts one after the other and moves the clock along; gives the position of the last event. */
    public long record(List<Act> acts) {
        return acts.stream()
                .mapToLong(act -> record(act, UnaryOperator.identity()))
                .max()
                .orElseThrow();
    }

    /** Records one act; gives the position of its last event. */
    public long record(Act act) {
        return record(act, UnaryOperator.identity());
    }

    /** Records one act after its payloads, as JSON, were spoiled; gives the position of its last event. */
    public synchronized long record(Act act, UnaryOperator<String> spoiled) {
        clock.moveTo(act.recordedAt());
        UUID commandId = UUID.randomUUID();
        List<NewEvent> events = act.facts().stream()
                .map(fact -> event(fact, commandId, act.actor(), spoiled))
                .toList();
        Commit commit = ledger.append(new Draft(commandId, act.actor(), events))
                .orTimeout(SECONDS_TO_RECORD, TimeUnit.SECONDS)
                .join();
        return Position.of(commit.number(), events.size() - 1);
    }

    private NewEvent event(Fact fact, UUID commandId, Actor actor, UnaryOperator<String> spoiled) {
        String stream = Act.streamOf(fact);
        SerializedObject<String> payload = serializer.serialize(fact, String.class);
        SerializedObject<byte[]> metadata =
                serializer.serialize(MetaData.from(CommandMetadata.of(commandId, actor)), byte[].class);
        return secrecy.conceal(new NewEvent(
                stream,
                sequences.merge(stream, 1L, Long::sum) - 1,
                UUID.randomUUID().toString(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                Bytes.wrap(metadata.getData()),
                Bytes.ofText(spoiled.apply(payload.getData()))));
    }
}
