package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Purpose;
import in.sakshi.query.access.Look.CaseOpened;
import in.sakshi.query.access.Views;
import in.sakshi.query.print.Print;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens what is masked in a case, to one officer, for a purpose and for a while. */
@RestController
class OpeningDoor {

    private final Coverings coverings;
    private final Views views;
    private final DoorSettings settings;

    OpeningDoor(Coverings coverings, Views views, DoorSettings settings) {
        this.coverings = coverings;
        this.views = views;
        this.settings = settings;
    }

    /**
     * What was opened.
     *
     * @param opened the case
     * @param until from when on it is masked again
     */
    record Opened(CaseId opened, Purpose purpose, Instant until) {}

    /** Opens a case. What is in it is then to be asked for as always; each look at it is on record, as the opening is. */
    @PostMapping("/api/openings")
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(OpeningQuestion question, Reach reach, Print print) {
        CaseId id = question.opened();
        reach.requireCase(
                coverings.stations(id, question.atLeast()).orElseThrow(() -> new TurnedAway(ProblemKind.UNKNOWN_CASE)));
        if (!coverings.canBeOpened(id, print)) {
            throw new TurnedAway(ProblemKind.NOTHING_TO_OPEN);
        }
        Instant until = print.askedAt().plus(settings.openFor());
        views.record(print.reader(), new CaseOpened(id, question.purpose(), question.reason(), until));
        return new Opened(id, question.purpose(), until);
    }
}
