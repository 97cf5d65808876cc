package in.sakshi.obligation;

import in.sakshi.code.Post;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import org.jspecify.annotations.Nullable;

/**
 * Who must act: a post always, and the officer where known (उत्तरदायी).
 *
 * @param post the post that answers for it
 * @param officer the officer who held it, if known
 * @param station at which station, or above which; absent if it is the one that the case was entered at
 */
public record Owner(
        Post post, @Nullable OfficerId officer, @Nullable StationCode station) {

    /** At the station that the case was entered at. */
    public Owner(Post post, @Nullable OfficerId officer) {
        this(post, officer, null);
    }

    /** The post, whoever holds it. */
    public static Owner of(Post post) {
        return new Owner(post, null, null);
    }

    /** The same at that station. */
    public Owner at(StationCode other) {
        return new Owner(post, officer, other);
    }
}
