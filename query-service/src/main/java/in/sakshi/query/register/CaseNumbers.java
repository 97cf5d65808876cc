package in.sakshi.query.register;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.register.EntryNumber;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;

/** Which case bears which number, as one register remembers it. */
public final class CaseNumbers {

    private final OpenLines<NumberedCase> cases;

    /** The numbers kept in those lines, which belong to one register alone. */
    public CaseNumbers(Lines<NumberedCase> cases) {
        this.cases = OpenLines.ofCases(cases, NumberedCase::at);
    }

    /** Remembers the number that the case got. */
    public void remember(CaseBegun event, Recorded recorded) {
        cases.begin(new NumberedCase(event.caseId().toString(), recorded.position(), event.number()));
    }

    /**
     * The number of the case to which something happened.
     *
     * @throws IllegalStateException if the register has not seen the case begin
     */
    public EntryNumber of(CaseEvent event) {
        CaseId id = event.caseId();
        return cases.line(id.toString())
                .orElseThrow(() -> new IllegalStateException(event.getClass().getSimpleName() + " of case " + id
                        + ", whose number is not known (expected: its first event before it)"))
                .number();
    }
}
