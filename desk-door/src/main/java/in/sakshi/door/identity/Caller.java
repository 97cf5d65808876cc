package in.sakshi.door.identity;

import in.sakshi.station.Officer;
import jakarta.servlet.http.HttpServletRequest;

/** Who calls. */
public final class Caller {

    private Caller() {}

    /**
     * The officer who calls, with the post and the unit that the token names.
     *
     * @throws IllegalStateException at an address where nobody is asked who they are: a fault of ours
     */
    public static Officer of(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof OfficerToken token) {
            return token.officer();
        }
        throw new IllegalStateException("nobody was let in here (expected: an address behind the identity chain)");
    }
}
