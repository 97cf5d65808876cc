package in.sakshi.query.door;

import java.util.List;

/** A question does not get past the door. */
final class TurnedAway extends RuntimeException {

    private final ProblemKind kind;
    private final transient List<String> details;

    TurnedAway(ProblemKind kind, String... details) {
        super(kind.name());
        this.kind = kind;
        this.details = List.of(details);
    }

    /** In what way. */
    ProblemKind kind() {
        return kind;
    }

    /** What the sentence names besides. */
    List<String> details() {
        return details;
    }
}
