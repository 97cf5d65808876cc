package in.sakshi.ledger.secrecy;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.NewEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Payloads encrypted, each under a key of its own that is derived from the key of its stream, so that one event can be disclosed without
 * the others and a stream be destroyed as a whole. Bound to it are its stream, event id, type and revision.
 *
 * <pre>
 * stored payload = version, 1 : 1 byte | nonce : 12 bytes | AES-256-GCM ciphertext | tag : 16 bytes
 * </pre>
 *
 * <p>All types are encrypted but those that are named as holding nobody: what nobody thought of is a secret.
 */
public final class EncryptedPayloads implements Secrecy {

    private static final byte VERSION = 1;
    private static final String EVENT = "event ";

    private final KeyRing keys;
    private final Set<String> inTheClear;
    private final UnaryOperator<String> keyOf;

    /**
     * Encryption with those keys.
     *
     * @param inTheClear stored names of the types whose payloads hold nothing that a person said
     */
    public EncryptedPayloads(KeyRing keys, Set<String> inTheClear) {
        this(keys, inTheClear, UnaryOperator.identity());
    }

    /**
     * Encryption with those keys, of streams that share them.
     *
     * @param keyOf the stream under whose key a stream is encrypted
     */
    public EncryptedPayloads(KeyRing keys, Set<String> inTheClear, UnaryOperator<String> keyOf) {
        this.keys = keys;
        this.inTheClear = Set.copyOf(inTheClear);
        this.keyOf = keyOf;
    }

    @Override
    public NewEvent conceal(NewEvent event) {
        if (inTheClear.contains(event.type())) {
            return event;
        }
        DataKey key = keyFor(event);
        byte[] encrypted = key.derive(EVENT + event.eventId())
                .encrypt(
                        event.payload().unsafe(),
                        About.of(event.stream(), event.eventId(), event.type(), event.revision()));
        byte[] stored = new byte[1 + encrypted.length];
        stored[0] = VERSION;
        System.arraycopy(encrypted, 0, stored, 1, encrypted.length);
        return new NewEvent(
                event.stream(),
                event.sequence(),
                event.eventId(),
                event.type(),
                event.revision(),
                event.metadata(),
                Bytes.wrap(stored));
    }

    /** Only a stream that begins may have no key yet: a key that is missing later is lost, and another one must not hide it. */
    private DataKey keyFor(NewEvent event) {
        String stream = keyOf.apply(event.stream());
        return event.sequence() == 0 ? keys.ofNew(stream) : keys.of(stream).orElseThrow(() -> new KeyDestroyed(stream));
    }

    @Override
    public @Nullable Bytes reveal(CommittedEvent event) {
        Bytes stored = event.payload();
        if (stored == null || inTheClear.contains(event.type())) {
            return stored;
        }
        Optional<DataKey> key = keys.of(keyOf.apply(event.stream()));
        return key.isPresent() ? decrypted(event, stored, key.get()) : null;
    }

    @Override
    public boolean isDestroyed(CommittedEvent event) {
        return !inTheClear.contains(event.type()) && keys.isDestroyed(keyOf.apply(event.stream()));
    }

    private static Bytes decrypted(CommittedEvent event, Bytes stored, DataKey key) {
        byte[] bytes = stored.unsafe();
        if (bytes.length <= DataKey.OVERHEAD || bytes[0] != VERSION) {
            throw new DamagedLedger("event " + event.key() + ": its payload is not encrypted in form " + VERSION
                    + " (expected: that form, as of every " + event.type() + ")");
        }
        try {
            return Bytes.wrap(key.derive(EVENT + event.eventId())
                    .decrypt(
                            Arrays.copyOfRange(bytes, 1, bytes.length),
                            About.of(event.stream(), event.eventId(), event.type(), event.revision())));
        } catch (NotDecrypted e) {
            throw new DamagedLedger(
                    "event " + event.key() + ": its payload does not open with the key of its stream"
                            + " (expected: what was recorded for this event, and the key store as it was then)",
                    e);
        }
    }

    @Override
    public void lookAhead(Collection<Commit> commits) {
        keys.lookAhead(commits.stream()
                .flatMap(commit -> commit.events().stream())
                .filter(event -> !inTheClear.contains(event.type()))
                .map(CommittedEvent::stream)
                .map(keyOf)
                .collect(Collectors.toSet()));
    }
}
