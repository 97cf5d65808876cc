package in.sakshi.command.schedule;

import in.sakshi.command.obligation.Ladder;
import in.sakshi.obligation.ObligationEvent;
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

/** Writes down, from what is recorded of duties, which case has when to be told of (तिथि-पंजी). */
@ProcessingGroup(ScheduleBooks.GROUP)
public final class DueDiary {

    private final Lines<DueLine> kept;
    private final OpenLines<DueLine> lines;
    private final Ladder ladder;

    /** @param ladder who is told when */
    public DueDiary(Shelves shelves, Ladder ladder) {
        this.kept = shelves.lines(ScheduleBooks.LINES);
        this.lines = OpenLines.ofCases(kept, DueLine::at);
        this.ladder = ladder;
    }

    @EventHandler
    void on(ObligationEvent event, Recorded recorded) {
        String id = event.caseId().toString();
        if (lines.line(id).isEmpty()) {
            lines.begin(DueLine.blank(event.caseId()).after(event, ladder).at(recorded.position()));
        } else {
            lines.change(id, recorded, line -> line.after(event, ladder));
        }
    }

    @EventHandler
    void on(RecordDestroyed event) {
        Removing.of(event.caseId(), List.of(kept));
    }

    @ResetHandler
    void reset() {
        kept.clear();
    }
}
