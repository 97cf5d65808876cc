package in.sakshi.query.door;

import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets in only those who say who they are. The header is believed where that is switched on, which is for trials on one machine
 * only: anybody can be anybody. Where it is not, nobody can be known, and nobody gets in.
 */
final class WhoAsks implements HandlerInterceptor {

    static final String HEADER = "X-Sakshi-Officer";

    /** What an answer with status 401 must say: how to make oneself known. */
    static final String CHALLENGE = "Officer header=\"" + HEADER + "\"";

    /** Attribute of a request: the officer who asks. */
    static final String ASKING = WhoAsks.class.getName();

    private final boolean headerBelieved;
    private final StaffList staff;

    WhoAsks(boolean headerBelieved, StaffList staff) {
        this.headerBelieved = headerBelieved;
        this.staff = staff;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String said = request.getHeader(HEADER);
        if (!headerBelieved || said == null || said.isBlank()) {
            throw new TurnedAway(ProblemKind.NO_OFFICER);
        }
        request.setAttribute(
                ASKING, officer(said.strip()).orElseThrow(() -> new TurnedAway(ProblemKind.UNKNOWN_OFFICER)));
        return true;
    }

    private Optional<Officer> officer(String said) {
        try {
            return staff.officer(new OfficerId(said));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
