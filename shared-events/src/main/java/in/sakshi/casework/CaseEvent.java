package in.sakshi.casework;

import in.sakshi.fact.Fact;

/** What happens to a case, of whatever kind (प्रकरण की घटना). */
public interface CaseEvent extends Fact {

    /** The case it happened to, which is also the stream in which it stands. */
    CaseId caseId();
}
