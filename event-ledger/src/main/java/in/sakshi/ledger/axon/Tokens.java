package in.sakshi.ledger.axon;

import in.sakshi.ledger.Position;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** What Axon's tracking tokens say in positions of the ledger; −1 stands for "nothing yet". */
final class Tokens {

    static final long NOTHING = -1;

    private Tokens() {}

    /** A token that has read everything up to that commit; absent if the number is −1. */
    static @Nullable TrackingToken endOfCommit(long number) {
        return number < 0 ? null : new GlobalSequenceTrackingToken(Position.of(number, Position.EVENTS_PER_COMMIT - 1));
    }

    /** The position up to which everything is read. */
    static long lowest(@Nullable TrackingToken token) {
        return at(WrappedToken.unwrapLowerBound(token));
    }

    /** The position of the event that bears the token, whatever a replay or a merge has wrapped around it. */
    static long ofEvent(TrackingToken token) {
        return at(WrappedToken.unwrap(token, GlobalSequenceTrackingToken.class).orElse(null));
    }

    /** The furthest position that the token knows of; for a replay, that from which it was started. */
    static long furthest(@Nullable TrackingToken token) {
        if (token instanceof ReplayToken replay) {
            return Math.max(furthest(replay.getTokenAtReset()), furthest(replay.getCurrentToken()));
        }
        if (token instanceof MergedTrackingToken merged) {
            return Math.max(furthest(merged.lowerSegmentToken()), furthest(merged.upperSegmentToken()));
        }
        return at(token);
    }

    private static long at(@Nullable TrackingToken token) {
        if (token == null) {
            return NOTHING;
        }
        if (token instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException("token: " + token.getClass().getName()
                + " (expected: one that came from this ledger, a " + GlobalSequenceTrackingToken.class.getSimpleName()
                + ")");
    }
}
