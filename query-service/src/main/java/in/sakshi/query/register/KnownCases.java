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
import java.util.Map;
import java.util.TreeMap;

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
        note(event, recorded, Map.of(about, what));
    }

    /**
     * The same of several things of one event, which are written at once: a line bears the position of the event, and a second one of
     * the same position would not take the place of the first.
     *
     * @param said what is to be kept in mind, by what it is about
     */
    public void note(CaseEvent event, Recorded recorded, Map<String, String> said) {
        KnownCase known = of(event);
        KnownCase more = known;
        for (Map.Entry<String, String> each : new TreeMap<>(said).entrySet()) {
            Clue clue = new Clue(recorded.position(), each.getKey(), each.getValue());
            more = more.clues().contains(clue) ? more : more.with(clue);
        }
        if (!more.equals(known)) {
            cases.put(more.at(Math.max(known.position(), recorded.position())));
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
