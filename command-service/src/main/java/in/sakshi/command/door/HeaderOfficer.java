package in.sakshi.command.door;

import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Believes the header that names an officer. For trials on one machine only: anybody can be anybody. */
final class HeaderOfficer implements WhoActs {

    static final String HEADER = "X-Sakshi-Officer";

    /** What an answer with status 401 must say: how to make oneself known. */
    static final String CHALLENGE = "Officer header=\"" + HEADER + "\"";

    private final StaffList staff;

    HeaderOfficer(StaffList staff) {
        this.staff = staff;
    }

    @Override
    public Officer actingIn(HttpServletRequest request) {
        String said = request.getHeader(HEADER);
        if (said == null || said.isBlank()) {
            throw new TurnedAway(ProblemKind.NO_OFFICER);
        }
        return id(said.strip()).flatMap(staff::officer).orElseThrow(() -> new TurnedAway(ProblemKind.UNKNOWN_OFFICER));
    }

    private static Optional<OfficerId> id(String said) {
        try {
            return Optional.of(new OfficerId(said));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
