package in.sakshi.query.register;

import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.query.line.Lines;
import in.sakshi.query.line.OpenLines;
import in.sakshi.query.line.Recorded;
import in.sakshi.register.ComplaintNumber;

/** Which case bears which number, as one register remembers it. */
public final class CaseNumbers {

    private final OpenLines<NumberedCase> cases;

    /** The numbers kept in those lines, which belong to one register alone. */
    public CaseNumbers(Lines<NumberedCase> cases) {
        this.cases = OpenLines.ofCases(cases, NumberedCase::at);
    }

    /** Remembers the number that the complaint got. */
    public void remember(ComplaintReceived event, Recorded recorded) {
        cases.begin(new NumberedCase(event.complaintId().toString(), recorded.position(), event.number()));
    }

    /**
     * The number of the case to which something happened.
     *
     * @throws IllegalStateException if the register has not seen the case begin
     */
    public ComplaintNumber of(ComplaintEvent event) {
        ComplaintId id = event.complaintId();
        return cases.line(id.toString())
                .orElseThrow(() -> new IllegalStateException(event.getClass().getSimpleName() + " of complaint " + id
                        + ", whose number is not known (expected: ComplaintReceived before it)"))
                .number();
    }
}
