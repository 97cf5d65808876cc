package in.sakshi.desk.query;

import in.sakshi.code.Post;
import in.sakshi.station.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * For whom something was recorded: an officer, a post, or an officer on a post.
 *
 * @param officer the officer, if one is named
 * @param post the post, if one is named
 */
public record Concerned(
        @Nullable OfficerId officer, @Nullable Post post) {}
