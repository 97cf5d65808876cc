package in.sakshi.web.door;

import tools.jackson.databind.JsonNode;

/** A door answered with a problem, in the reader’s language: what was wrong, what is expected, what to do. */
public final class DoorRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient JsonNode problem;

    DoorRefused(int status, JsonNode problem) {
        super("a door answered " + status);
        this.status = status;
        this.problem = problem;
    }

    /** With which status. */
    public int status() {
        return status;
    }

    /** The problem, as the door said it. */
    public JsonNode problem() {
        return problem;
    }
}
