package in.sakshi.ledger.mongo;

import in.sakshi.ledger.Hash;
import in.sakshi.ledger.Head;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * The lease as it is written down: who has the turn, who waits for it, and where the ledger ended at the time. Each change
 * raises {@code beat}, and is made only on the beat that was read.
 *
 * @param beat how often it was changed
 * @param owner who has the turn; empty if nobody
 * @param waiting who wants it, the first to ask first
 * @param mark where the ledger ended, as far as known to who wrote this
 */
record LeaseNote(long beat, String owner, List<String> waiting, Head mark) {

    static final String ID = "appender";
    static final String BEAT = "beat";

    private static final String NOBODY = "";

    /** The note before anybody wrote one. */
    static final LeaseNote NONE = new LeaseNote(0, NOBODY, List.of(), Head.EMPTY);

    LeaseNote {
        waiting = List.copyOf(waiting);
    }

    boolean isOwnedBy(String who) {
        return owner.equals(who);
    }

    private boolean isFree() {
        return owner.equals(NOBODY);
    }

    /** Whether anybody else has the turn or waits for it. */
    boolean showsOthersThan(String who) {
        return (!isFree() && !isOwnedBy(who)) || !without(who).isEmpty();
    }

    /**
     * What somebody who wants the turn would write next: that it has it, that it waits for it, or, if it had its slice, that
     * the next one has it. Empty if there is nothing to do but wait.
     *
     * @param hadSlice whether its turn is over, if this note says that it has it
     * @param ownerIsSilent whether the owner, if it is another, may be passed over
     */
    Optional<LeaseNote> towardsTurnOf(String who, boolean hadSlice, boolean ownerIsSilent, Head head) {
        if (isOwnedBy(who) && hadSlice && !without(who).isEmpty()) {
            return Optional.of(joinedBy(who).passedOn(head));
        }
        if (isOwnedBy(who) || isFree() || ownerIsSilent) {
            return Optional.of(takenBy(who, head));
        }
        return waiting.contains(who) ? Optional.empty() : Optional.of(joinedBy(who));
    }

    /** Who wants the turn gets it, and waits no longer. */
    LeaseNote takenBy(String who, Head head) {
        return new LeaseNote(beat + 1, who, without(who), later(head));
    }

    /** Who wants the turn waits behind the others. */
    LeaseNote joinedBy(String who) {
        List<String> longer = new ArrayList<>(without(who));
        longer.add(who);
        return new LeaseNote(beat + 1, owner, longer, mark);
    }

    /** The first who waits gets the turn; nobody, if nobody waits. */
    LeaseNote passedOn(Head head) {
        return waiting.isEmpty()
                ? new LeaseNote(beat + 1, NOBODY, waiting, later(head))
                : new LeaseNote(beat + 1, waiting.get(0), waiting.subList(1, waiting.size()), later(head));
    }

    private List<String> without(String who) {
        return waiting.stream().filter(other -> !other.equals(who)).toList();
    }

    private Head later(Head head) {
        return head.number() > mark.number() ? head : mark;
    }

    BsonDocument toDocument() {
        BsonArray names = new BsonArray();
        waiting.forEach(who -> names.add(new BsonString(who)));
        BsonDocument document = new BsonDocument("_id", new BsonString(ID))
                .append(BEAT, new BsonInt64(beat))
                .append("owner", new BsonString(owner))
                .append("waiting", names)
                .append("number", new BsonInt64(mark.number()))
                .append("recordedAt", new BsonDateTime(mark.recordedAt().toEpochMilli()));
        Hash leafHash = mark.leafHash();
        return leafHash == null ? document : document.append("leafHash", new BsonString(leafHash.hex()));
    }

    static LeaseNote of(BsonDocument document) {
        return new LeaseNote(
                document.getInt64(BEAT).getValue(),
                document.getString("owner").getValue(),
                document.getArray("waiting").stream()
                        .map(who -> who.asString().getValue())
                        .toList(),
                new Head(
                        document.getInt64("number").getValue(),
                        Instant.ofEpochMilli(document.getDateTime("recordedAt").getValue()),
                        document.containsKey("leafHash")
                                ? Hash.ofHex(document.getString("leafHash").getValue())
                                : null));
    }
}
