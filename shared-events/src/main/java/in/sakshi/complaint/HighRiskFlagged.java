package in.sakshi.complaint;

import in.sakshi.code.RiskSign;
import in.sakshi.fact.Happened;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The violence at home may end in death; somebody looks after her at once (उच्च जोखिम चिह्नित). */
public record HighRiskFlagged(ComplaintId complaintId, Set<RiskSign> signs, Happened happened)
        implements ComplaintEvent {

    public HighRiskFlagged {
        signs = Collections.unmodifiableSortedSet(new TreeSet<>(signs));
    }
}
