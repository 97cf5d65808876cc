package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Purpose;
import in.sakshi.event.CaseStations;
import in.sakshi.ledger.secrecy.KeyDestroyed;
import in.sakshi.query.access.Look.CaseOpened;
import in.sakshi.query.access.Views;
import in.sakshi.query.confidential.Confidence;
import in.sakshi.query.print.Print;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens what is masked in a case, to one officer, for a purpose and for a while. */
@RestController
class OpeningDoor {

    private final Coverings coverings;
    private final DestroyedCases destroyed;
    private final Freshness freshness;
    private final Views views;
    private final DoorSettings settings;

    OpeningDoor(
            Coverings coverings, DestroyedCases destroyed, Freshness freshness, Views views, DoorSettings settings) {
        this.coverings = coverings;
        this.destroyed = destroyed;
        this.freshness = freshness;
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
        Optional<CaseStations> stations = coverings.stations(id, question.atLeast());
        if (stations.isEmpty()) {
            destroyed.requireNone(id, Confidence.GROUP, reach);
        }
        reach.requireCase(stations.orElseThrow(() -> new TurnedAway(ProblemKind.UNKNOWN_CASE)));
        if (!coverings.canBeOpened(id, print)) {
            throw new TurnedAway(ProblemKind.NOTHING_TO_OPEN);
        }
        Instant until = print.askedAt().plus(settings.openFor());
        try {
            views.record(print.reader(), new CaseOpened(id, question.purpose(), question.reason(), until));
        } catch (KeyDestroyed e) {
            // It was destroyed a moment ago, which whoever asks again is told.
            throw freshness.notReadYet(Confidence.GROUP);
        }
        return new Opened(id, question.purpose(), until);
    }
}
