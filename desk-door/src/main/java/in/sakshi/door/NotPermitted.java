package in.sakshi.door;

import static java.util.stream.Collectors.joining;

import in.sakshi.code.Post;
import in.sakshi.desk.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** It is no task of the officer’s post. */
public final class NotPermitted extends KeptOut {

    private final Post post;
    // Exceptions are serializable by inheritance only; these never leave the process.
    private final transient Set<Post> permitted;

    /**
     * Nobody of that post.
     *
     * @param permitted the posts whose task it is
     */
    public NotPermitted(Post post, Set<Post> permitted) {
        super(post + " may not do this (expected: one of " + permitted + ")");
        this.post = post;
        this.permitted = permitted;
    }

    @Override
    public List<String> details(Words words) {
        return List.of(words.label(post), permitted.stream().map(words::label).collect(joining(", ")));
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("post", post, "permitted", permitted);
    }
}
