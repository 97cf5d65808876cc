package in.sakshi.desk.command;

import in.sakshi.code.InformationTopic;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Record what she was told she is entitled to (जानकारी दें). */
public record GiveInformation(
        ComplaintId complaintId,
        Set<InformationTopic> topics,
        @Nullable Happened happened) implements ComplaintCommand {

    public GiveInformation {
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
    }
}
