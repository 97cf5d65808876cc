package in.sakshi.query.confidential;

import in.sakshi.casework.CaseId;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.time.Instant;
import java.util.List;

/** Where it stands how closely each case is guarded. */
final class GuardedCases {

    /** Id of the case to which it was joined; empty if to none. */
    static final Property<GuardedCase, String> INTO = new Property<>("into", line -> {
        CaseId into = line.into();
        return into == null ? "" : into.toString();
    });

    /** When it was taken down. */
    static final Property<GuardedCase, Instant> TAKEN_DOWN =
            new Property<>("takenDown", line -> line.hands().takenDownAt());

    /** The cases, each under its id. */
    static final Shelf<GuardedCase> CASES =
            new Shelf<>("guarded_cases", GuardedCase.class, List.of(List.of(INTO, TAKEN_DOWN)));

    /** Those to which others were joined, each under its id. */
    static final Shelf<JoinedCase> JOINED = Shelf.byId("guarded_joined", JoinedCase.class);

    private GuardedCases() {}
}
