package in.sakshi.command.door;

import in.sakshi.casework.CaseId;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.docket.Steps;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.desk.step.StepsAnswer;
import in.sakshi.desk.words.Words;
import in.sakshi.door.Language;
import in.sakshi.door.identity.Caller;
import in.sakshi.station.StaffList;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers which commands may be sent about a case as it stands, by the rules that will decide on them. */
@RestController
class StepsDoor {

    private final Steps steps;
    private final StaffList staff;
    private final RuleBook rules;
    private final Clock clock;

    StepsDoor(Steps steps, StaffList staff, RuleBook rules, Clock clock) {
        this.steps = steps;
        this.staff = staff;
        this.rules = rules;
        this.clock = clock;
    }

    /** What whoever asks may do next in that case; each rule is asked again when the command comes. */
    @GetMapping("/api/commands")
    StepsAnswer steps(@RequestParam(name = "case", defaultValue = "") String id, HttpServletRequest request) {
        CaseId about = about(id);
        Desk desk = new Desk(Caller.of(request), clock.instant().truncatedTo(ChronoUnit.MILLIS), staff, rules);
        return new StepWords(Words.in(Language.of(request)), staff).answer(about, steps.in(about, desk), desk.now());
    }

    private static CaseId about(String id) {
        try {
            return new CaseId(id);
        } catch (IllegalArgumentException e) {
            throw new TurnedAway(ProblemKind.BAD_REQUEST);
        }
    }
}
