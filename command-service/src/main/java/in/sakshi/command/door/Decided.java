package in.sakshi.command.door;

import com.fasterxml.jackson.annotation.JsonRawValue;
import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.secrecy.Secrecy;
import org.jspecify.annotations.Nullable;

/**
 * One event that a command brought about.
 *
 * @param type stored type name
 * @param position its place in the whole ledger
 * @param sequence its place in its stream
 * @param event the JSON as it was recorded, byte for byte; absent if it is withheld or its key destroyed
 */
record Decided(
        String type,
        long position,
        long sequence,
        @JsonRawValue @Nullable String event) {

    static Decided of(Commit commit, int ordinal, Secrecy secrecy) {
        CommittedEvent event = commit.events().get(ordinal);
        Bytes payload = secrecy.reveal(event);
        return new Decided(
                event.type(),
                Position.of(commit.number(), ordinal),
                event.sequence(),
                payload == null ? null : payload.text());
    }
}
