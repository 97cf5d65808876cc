package in.sakshi.ledger.axon;

import com.mongodb.client.MongoCollection;
import in.sakshi.ledger.Ledger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How far each segment of each processor has read, and of which ledger.
 *
 * <p>Beside the token stand the ledger's origin and the leaf hash of the token's commit. A token that does not fit the ledger
 * any more is refused with {@link LedgerMismatch}, and the {@link MismatchAlarm} is told.
 *
 * <p>Tokens are written with the database's own write concern, which may be weaker than the ledger's: a lost token only means
 * that events are read again, and a line takes no event twice. The tokens must lie in the database of the lines they speak
 * for; then a server that fails over may lose a token with the lines after it, but never keep a token and lose lines before it.
 */
public final class LedgerTokenStore implements TokenStore {

    private final TokenCollection tokens;
    private final ReadProof proof;
    private final MismatchAlarm alarm;

    /**
     * A token store.
     *
     * @param tokens the collection, in the database of the lines that the processors write
     * @param ledger the ledger that the processors read
     * @param alarm told of every token that does not fit the ledger
     * @param settings who claims, and for how long
     */
    public LedgerTokenStore(
            MongoCollection<Document> tokens, Ledger ledger, MismatchAlarm alarm, TokenSettings settings) {
        this.tokens = new TokenCollection(tokens, settings);
        this.proof = new ReadProof(ledger);
        this.alarm = alarm;
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount) {
        initializeTokenSegments(processorName, segmentCount, null);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
        for (int segment = 0; segment < segmentCount; segment++) {
            if (!insert(initialToken, processorName, segment)) {
                throw new UnableToClaimTokenException(exists(processorName, segment));
            }
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
        if (!insert(token, processorName, segment)) {
            throw new UnableToInitializeTokenException(exists(processorName, segment));
        }
    }

    private boolean insert(@Nullable TrackingToken token, String processor, int segment) {
        return tokens.insert(processor, segment, TokenForm.write(token), proved(processor, token));
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        requireClaim(
                tokens.update(processorName, segment, TokenForm.write(token), proved(processorName, token)),
                processorName,
                segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, Segment segment) {
        int[] all = fetchSegments(processorName);
        if (!segment.equals(Segment.computeSegment(segment.getSegmentId(), all))) {
            throw new UnableToClaimTokenException("segment " + segment + " of processor '" + processorName
                    + "' was split or merged meanwhile (expected: one of the segments as they are now)");
        }
        return fetchToken(processorName, segment.getSegmentId());
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        Document claimed = tokens.claim(processorName, segment);
        if (claimed == null) {
            throw new UnableToClaimTokenException("token " + TokenCollection.id(processorName, segment)
                    + " is held by another process, or does not exist (expected: one that is free)");
        }
        check(processorName, claimed.get(TokenCollection.PROOF, Document.class));
        return token(claimed);
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        requireClaim(tokens.extend(processorName, segment), processorName, segment);
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        tokens.release(processorName, segment);
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        requireClaim(tokens.delete(processorName, segment), processorName, segment);
    }

    /**
     * Has a processor forget how far it has read, so that it starts afresh on whatever ledger it finds: the way out of a {@link
     * LedgerMismatch}. The processor must not run anywhere, and what it has built must be emptied.
     */
    public void forget(String processorName) {
        tokens.deleteAll(processorName);
    }

    @Override
    public int[] fetchSegments(String processorName) {
        return tokens.of(processorName).stream()
                .mapToInt(LedgerTokenStore::segment)
                .sorted()
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processorName) {
        int[] all = fetchSegments(processorName);
        return tokens.claimableOf(processorName).stream()
                .map(token -> Segment.computeSegment(segment(token), all))
                .toList();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.ofNullable(tokens.identity());
    }

    /** The position up to which each segment has read everything, as last stored; −1 for nothing. */
    Map<Integer, Long> readUpTo(String processorName) {
        Map<Integer, Long> positions = new HashMap<>();
        tokens.of(processorName).forEach(kept -> positions.put(segment(kept), Tokens.lowest(token(kept))));
        return positions;
    }

    private Document proved(String processor, @Nullable TrackingToken token) {
        try {
            return proof.of(processor, token);
        } catch (LedgerMismatch mismatch) {
            alarm.raised(processor, mismatch);
            throw mismatch;
        }
    }

    private void check(String processor, Document kept) {
        try {
            proof.check(processor, kept);
        } catch (LedgerMismatch mismatch) {
            alarm.raised(processor, mismatch);
            throw mismatch;
        }
    }

    private static int segment(Document kept) {
        return kept.getInteger(TokenCollection.SEGMENT);
    }

    private static @Nullable TrackingToken token(Document kept) {
        return TokenForm.read(kept.get(TokenCollection.TOKEN, Document.class));
    }

    private static void requireClaim(boolean held, String processor, int segment) {
        if (!held) {
            throw new UnableToClaimTokenException("token " + TokenCollection.id(processor, segment)
                    + " is not, or no longer, held by this process (expected: a claim that is renewed in time)");
        }
    }

    private static String exists(String processor, int segment) {
        return "token " + TokenCollection.id(processor, segment) + " exists already (expected: a segment without one)";
    }
}
