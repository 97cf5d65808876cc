package in.sakshi.command.acting;

import in.sakshi.station.OfficerId;

/** Whoever was let in at the door has another posting by now, or none: the order for it was recorded in between. */
public final class PostingOver extends RuntimeException {

    PostingOver(OfficerId officer) {
        super("officer " + officer + " has another posting than when the command came in (expected: the same)");
    }
}
