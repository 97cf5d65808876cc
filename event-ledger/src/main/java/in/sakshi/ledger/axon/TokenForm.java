package in.sakshi.ledger.axon;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How a token is kept: {@code {at: 2048}}; of a replay {@code {until: {at: 9000}, now: {at: 2048}}}; of segments that are
 * being merged {@code {lower: …, upper: …}}. Short, plain, and nothing that a serializer could fail to read back.
 */
final class TokenForm {

    private static final String AT = "at";
    private static final String UNTIL = "until";
    private static final String NOW = "now";
    private static final String LOWER = "lower";
    private static final String UPPER = "upper";

    private TokenForm() {}

    static @Nullable Document write(@Nullable TrackingToken token) {
        if (token == null) {
            return null;
        }
        if (token instanceof GlobalSequenceTrackingToken position) {
            return new Document(AT, position.getGlobalIndex());
        }
        if (token instanceof ReplayToken replay && replay.context() == null) {
            return new Document(UNTIL, write(replay.getTokenAtReset())).append(NOW, write(replay.getCurrentToken()));
        }
        if (token instanceof MergedTrackingToken merged) {
            return new Document(LOWER, write(merged.lowerSegmentToken()))
                    .append(UPPER, write(merged.upperSegmentToken()));
        }
        throw new IllegalArgumentException("token: " + token.getClass().getName()
                + " (expected: a position of the ledger, a replay without a context, or a merge)");
    }

    static @Nullable TrackingToken read(@Nullable Document form) {
        if (form == null) {
            return null;
        }
        if (form.containsKey(UNTIL)) {
            return ReplayToken.createReplayToken(read(part(form, UNTIL)), read(part(form, NOW)));
        }
        if (form.containsKey(LOWER)) {
            return new MergedTrackingToken(read(part(form, LOWER)), read(part(form, UPPER)));
        }
        return new GlobalSequenceTrackingToken(form.get(AT, Number.class).longValue());
    }

    private static @Nullable Document part(Document form, String key) {
        return form.get(key, Document.class);
    }
}
