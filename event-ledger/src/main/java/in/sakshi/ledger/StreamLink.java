package in.sakshi.ledger;

import org.jspecify.annotations.Nullable;

/**
 * One link of a stream's chain: proves that the stream has no hole before this commit.
 *
 * @param stream the stream
 * @param firstSequence sequence of this commit's first event on it
 * @param previous leaf hash of the commit that touched the stream before; absent exactly when {@code firstSequence} is 0
 */
public record StreamLink(
        String stream, long firstSequence, @Nullable Hash previous) {}
