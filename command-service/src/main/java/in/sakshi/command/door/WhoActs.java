package in.sakshi.command.door;

import in.sakshi.station.Officer;
import jakarta.servlet.http.HttpServletRequest;

/** Finds out which officer acts in a request. */
interface WhoActs {

    /** Nobody can be known: what a door does that was not told how to know anybody. */
    WhoActs UNKNOWABLE = request -> {
        throw new TurnedAway(ProblemKind.NO_OFFICER);
    };

    /**
     * The officer who acts.
     *
     * @throws TurnedAway if that cannot be known, or is nobody whom the staff list names
     */
    Officer actingIn(HttpServletRequest request);
}
