package in.sakshi.ledger.mongo;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.Leaf;
import java.time.Instant;
import java.util.List;

/**
 * A document of the ledger as it is found: the leaf, and beside it copies of what it says, for the indexes.
 *
 * @param number the {@code _id}
 * @param recordedAt copy
 * @param commandId copy
 * @param keys copies of the events' keys
 * @param leaf the canonical bytes
 * @param leafHash their hash, copy
 * @param payloads payloads and metadata
 */
record StoredCommit(
        long number,
        Instant recordedAt,
        String commandId,
        List<String> keys,
        Bytes leaf,
        String leafHash,
        List<Bytes> payloads) {

    /** The commit, if the leaf is whole and every copy agrees with it; {@link DamagedLedger} otherwise. */
    Commit verified() {
        Commit commit = Leaf.read(leaf, payloads);
        requireSame("_id", number, commit.number());
        requireSame("recordedAt", recordedAt, commit.recordedAt());
        requireSame("commandId", commandId, commit.commandId().toString());
        requireSame("leafHash", leafHash, commit.leafHash().hex());
        if (!keys.equals(keysOf(commit))) {
            throw new DamagedLedger("its keys are not those of the events in its leaf");
        }
        return commit;
    }

    static List<String> keysOf(Commit commit) {
        return commit.events().stream().map(CommittedEvent::key).toList();
    }

    private static void requireSame(String field, Object copy, Object fromLeaf) {
        if (!copy.equals(fromLeaf)) {
            throw new DamagedLedger("its " + field + " is " + copy + " (expected, by its leaf: " + fromLeaf + ")");
        }
    }
}
