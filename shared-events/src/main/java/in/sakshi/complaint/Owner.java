package in.sakshi.complaint;

import in.sakshi.code.Post;
import in.sakshi.station.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * Who must act: a post always, and the officer where known (उत्तरदायी).
 *
 * @param post the post that answers for it
 * @param officer the officer who held it, if known
 */
public record Owner(Post post, @Nullable OfficerId officer) {}
