package in.sakshi.query.confidential;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Removing;
import in.sakshi.shelf.Shelves;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Writes down how closely each case is guarded, of whatever kind it is, and who has to do with it. */
@ProcessingGroup(Confidence.GROUP)
class Guarding {

    private final Lines<GuardedCase> kept;
    private final Lines<JoinedCase> keptJoined;
    private final OpenLines<GuardedCase> cases;
    private final OpenLines<JoinedCase> joined;

    Guarding(Shelves shelves) {
        this.kept = shelves.lines(GuardedCases.CASES);
        this.keptJoined = shelves.lines(GuardedCases.JOINED);
        this.cases = OpenLines.ofCases(kept, GuardedCase::at);
        this.joined = OpenLines.neverChanged(keptJoined);
    }

    @EventHandler
    void on(CaseEvent event, Recorded recorded) {
        String id = event.caseId().toString();
        if (event instanceof CaseBegun begun && cases.line(id).isEmpty()) {
            cases.begin(GuardedCase.begun(begun, recorded));
        } else {
            cases.change(id, recorded, guarded -> guarded.after(event));
        }
        if (event instanceof ComplaintMerged merged) {
            joined.put(new JoinedCase(merged.into().toString(), recorded.position()));
        }
    }

    @EventHandler
    void on(RecordDestroyed event) {
        Removing.of(event.caseId(), List.of(kept, keptJoined));
    }

    @ResetHandler
    void reset() {
        kept.clear();
        keptJoined.clear();
    }
}
