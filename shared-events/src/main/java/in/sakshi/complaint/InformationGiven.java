package in.sakshi.complaint;

import in.sakshi.code.InformationTopic;
import in.sakshi.fact.Happened;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** She was told what she is entitled to (जानकारी दी गयी). */
public record InformationGiven(ComplaintId complaintId, Set<InformationTopic> topics, Happened happened)
        implements ComplaintEvent {

    public InformationGiven {
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
    }
}
