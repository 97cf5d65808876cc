package in.sakshi.query.pendency;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.desk.query.DutyLine;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.query.register.CaseNumbers;
import in.sakshi.query.register.NumberedCase;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Removing;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Writes what happens to duties onto their lines. */
@ProcessingGroup(DutyBooks.GROUP)
class DutyRegister {

    private final Lines<DutyLine> kept;
    private final Lines<NumberedCase> keptCases;
    private final OpenLines<DutyLine> lines;
    private final CaseNumbers numbers;

    DutyRegister(Shelves shelves) {
        this.kept = shelves.lines(DutyBooks.LINES);
        this.keptCases = shelves.lines(DutyBooks.CASES);
        this.lines = OpenLines.of(kept, DutyLine::at, DutyLines::idOf);
        this.numbers = new CaseNumbers(keptCases);
    }

    @EventHandler
    void on(CaseEvent event, Recorded recorded) {
        if (event instanceof CaseBegun begun) {
            numbers.remember(begun, recorded);
        }
        if (event instanceof ObligationOpened opened) {
            open(opened, recorded);
        } else if (event instanceof ObligationEvent duty) {
            change(duty, recorded);
        }
    }

    private void open(ObligationOpened opened, Recorded recorded) {
        String id = DutyLines.id(opened.caseId(), opened.obligation());
        lines.line(id).filter(this::hasEnded).ifPresent(former -> keep(id, recorded));
        lines.begin(DutyLines.opened(opened, numbers.of(opened), recorded));
    }

    private boolean hasEnded(DutyLine first) {
        return line(DutyLines.id(first.id(), lastWritten(first))).course().end() != null;
    }

    /** What comes up again under the same name leaves behind what it was before, so that past moments stay as they were. */
    private void keep(String id, Recorded recorded) {
        lines.line(id)
                .filter(former -> former.position() < recorded.position())
                .ifPresent(former -> lines.put(former.under(id + "~" + former.position())));
    }

    private void change(ObligationEvent event, Recorded recorded) {
        DutyLine first = line(DutyLines.id(event.caseId(), event.obligation()));
        int station = lastWritten(first);
        String current = DutyLines.id(first.id(), station);
        boolean whole = station == first.stations();
        if (whole && line(current).position() >= recorded.position()) {
            return;
        }
        Optional<StationCode> moved = DutyLines.movedTo(line(current), event);
        if (moved.isPresent()) {
            move(first, station, moved.get(), event, recorded);
        } else {
            lines.change(current, recorded, line -> DutyLines.after(line, event, recorded));
        }
    }

    /** Ends it at the one station and begins it at the next; the line of the first says on which it goes on. */
    private void move(DutyLine first, int station, StationCode to, ObligationEvent event, Recorded recorded) {
        String current = DutyLines.id(first.id(), station);
        DutyLine known = DutyLines.after(line(current), event, recorded);
        int next = station + 1;
        lines.change(
                current, recorded, line -> DutyLines.leftBehind(line, recorded).passedOn(next));
        if (station > 1) {
            lines.change(first.id(), recorded, line -> line.passedOn(next));
        }
        keep(DutyLines.id(first.id(), next), recorded);
        lines.begin(DutyLines.goingOn(known, DutyLines.id(first.id(), next), to, recorded));
    }

    /** On which station’s line it stands. A crash may have come between that line and the word of it on the first one. */
    private int lastWritten(DutyLine first) {
        int station = first.stations();
        while (station > 1 && lines.line(DutyLines.id(first.id(), station)).isEmpty()) {
            station--;
        }
        return station;
    }

    private DutyLine line(String id) {
        return lines.line(id)
                .orElseThrow(() ->
                        new IllegalStateException("duty " + id + ": not there (expected: ObligationOpened before it)"));
    }

    @EventHandler
    void on(RecordDestroyed event) {
        Removing.of(event.caseId(), List.of(kept, keptCases));
    }

    @ResetHandler
    void reset() {
        kept.clear();
        keptCases.clear();
    }
}
