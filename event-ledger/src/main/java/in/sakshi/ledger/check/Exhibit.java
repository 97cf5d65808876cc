package in.sakshi.ledger.check;

import in.sakshi.ledger.Bytes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of {@link Evidence}. Its place says for people where it lies. */
public sealed interface Exhibit {

    String place();

    /**
     * A commit as it is stored. What a store does not keep beside the leaf is absent.
     *
     * @param number which commit it should be, by its place
     * @param recordedAt the copy of the recording time
     * @param commandId the copy of the command id
     * @param keys the copies of the event keys
     * @param leaf the canonical bytes, as stored
     * @param leafHash the hash that stands beside the leaf
     * @param payloads the payload and metadata bytes that are there
     */
    record Stored(
            String place,
            long number,
            @Nullable Instant recordedAt,
            @Nullable String commandId,
            @Nullable List<String> keys,
            Bytes leaf,
            String leafHash,
            List<Bytes> payloads)
            implements Exhibit {}

    /**
     * Something that should be legible and is not, or should be there and is missing.
     *
     * @param what a sentence: what was found, and what was expected
     */
    record Illegible(String place, String what) implements Exhibit {}

    /** A statement of which ledger this is. */
    record Identified(String place, String origin) implements Exhibit {}

    /** A statement that the ledger once went at least so far, and what its commit of that number was. */
    record Acknowledged(String place, long number, @Nullable String leafHash) implements Exhibit {}

    /** Something worth telling that is no fault. */
    record Noted(String place, String what) implements Exhibit {}
}
