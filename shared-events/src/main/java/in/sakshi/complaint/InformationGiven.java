package in.sakshi.complaint;

import in.sakshi.code.InformationTopic;
import in.sakshi.fact.Happened;
import java.util.Set;

/** She was told what she is entitled to (जानकारी दी गयी). */
public record InformationGiven(ComplaintId complaintId, Set<InformationTopic> topics, Happened happened)
        implements ComplaintEvent {

    public InformationGiven {
        topics = Set.copyOf(topics);
    }
}
