package in.sakshi.desk.command;

import in.sakshi.code.RiskSign;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Declare that the violence at home may end in death (उच्च जोखिम चिह्नित करें). */
public record FlagHighRisk(
        ComplaintId complaintId,
        Set<RiskSign> signs,
        @Nullable Happened happened) implements ComplaintCommand {

    public FlagHighRisk {
        signs = Collections.unmodifiableSortedSet(new TreeSet<>(signs));
    }
}
