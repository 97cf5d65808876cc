package in.sakshi.query.register;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.FirLinked;
import in.sakshi.desk.query.CaseRef;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;
import java.util.List;

/** What is known of the cases about which entries are made. */
public final class KnownCases {

    private final OpenLines<KnownCase> cases;

    /** What is kept in those lines. */
    public KnownCases(Lines<KnownCase> cases) {
        this.cases = OpenLines.ofCases(cases, KnownCase::at);
    }

    /** Remembers a case that begins, and the number of a report. */
    public void remember(CaseEvent event, Recorded recorded) {
        String id = event.caseId().toString();
        if (event instanceof CaseBegun begun && cases.line(id).isEmpty()) {
            cases.begin(new KnownCase(id, recorded.position(), begun.number(), List.of()));
        }
        if (event instanceof FirLinked linked) {
            note(event, recorded, KnownCase.FIR, linked.firNumber());
        } else if (event instanceof FirRegistered registered) {
            note(event, recorded, KnownCase.FIR, registered.firNumber());
        } else if (event instanceof ZeroFirRegistered registered) {
            note(event, recorded, KnownCase.FIR, registered.firNumber());
        }
    }

    /**
     * Keeps something in mind for later entries about the case. Told of the same event again, it keeps it once.
     *
     * @throws IllegalStateException if the case never began
     */
    public void note(CaseEvent event, Recorded recorded, String about, String what) {
        Clue clue = new Clue(recorded.position(), about, what);
        KnownCase known = of(event);
        if (!known.clues().contains(clue)) {
            cases.put(known.at(Math.max(known.position(), recorded.position())).with(clue));
        }
    }

    /**
     * What is known of the case to which something happened.
     *
     * @throws IllegalStateException if the case never began
     */
    public KnownCase of(CaseEvent event) {
        return cases.line(event.caseId().toString())
                .orElseThrow(() -> new IllegalStateException(event.getClass().getSimpleName() + " of case "
                        + event.caseId() + ", of which nothing is known (expected: its first event before it)"));
    }

    /** The case as an entry about that event names it. */
    public CaseRef ref(CaseEvent event, Recorded recorded) {
        return of(event).asOf(recorded.position());
    }
}
