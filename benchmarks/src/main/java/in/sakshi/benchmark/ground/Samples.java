package in.sakshi.benchmark.ground;

import in.sakshi.benchmark.ground.SampleEvent.StatementTaken;
import in.sakshi.ledger.Actor;
import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Draft;
import in.sakshi.ledger.NewEvent;
import in.sakshi.ledger.axon.CommandMetadata;
import in.sakshi.ledger.axon.StoredNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Events to be recorded, one a commit: little cases, each on a stream of its own, always of the same sizes. */
public final class Samples {

    /** Events of one case. */
    public static final int EVENTS_PER_CASE = 16;

    private static final Actor OFFICER = new Actor("o-1041", "DESK", "/UP/Z1/R1/SRY/C1/RMG");
    private static final LocalDate MONDAY = LocalDate.of(2025, 10, 6);
    private static final String WORDS = "She was told what the desk can do and what will come next. ".repeat(4);

    private Samples() {}

    /** How samples are written as bytes; both sides of a comparison use it. */
    public static Serializer serializer() {
        return new StoredNames(SampleEvent.VOCABULARY);
    }

    /** Shares of messages, each of whole cases in their order; in all about so many events. */
    public static List<List<DomainEventMessage<StatementTaken>>> messages(int shares, int events) {
        List<List<DomainEventMessage<StatementTaken>>> all = new ArrayList<>();
        int casesPerShare = Math.max(1, events / shares / EVENTS_PER_CASE);
        for (int share = 0; share < shares; share++) {
            List<DomainEventMessage<StatementTaken>> messages = new ArrayList<>();
            for (int i = 0; i < casesPerShare; i++) {
                addCase(messages);
            }
            all.add(messages);
        }
        return all;
    }

    /** The same as drafts for the ledger, ready as bytes. */
    public static List<List<Draft>> drafts(int shares, int events) {
        Serializer serializer = serializer();
        return messages(shares, events).stream()
                .map(share -> share.stream()
                        .map(message -> draft(message, serializer))
                        .toList())
                .toList();
    }

    private static void addCase(List<DomainEventMessage<StatementTaken>> messages) {
        String caseId = UUID.randomUUID().toString();
        for (int page = 0; page < EVENTS_PER_CASE; page++) {
            messages.add(new GenericDomainEventMessage<>(
                    "Complaint",
                    caseId,
                    page,
                    new StatementTaken(caseId, page, MONDAY.plusDays(page), OFFICER.officer(), WORDS),
                    MetaData.from(CommandMetadata.of(UUID.randomUUID(), OFFICER))));
        }
    }

    private static Draft draft(DomainEventMessage<StatementTaken> message, Serializer serializer) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = message.serializeMetaData(serializer, byte[].class);
        UUID commandId = UUID.fromString(String.valueOf(message.getMetaData().get(CommandMetadata.COMMAND_ID)));
        NewEvent event = new NewEvent(
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                Bytes.wrap(metadata.getData()),
                Bytes.wrap(payload.getData()));
        return new Draft(commandId, OFFICER, List.of(event));
    }
}
