package in.sakshi.desk.command;

import in.sakshi.care.EscortId;
import in.sakshi.casework.CaseId;
import in.sakshi.code.EscortPurpose;
import in.sakshi.fact.Fresh;
import in.sakshi.fact.Happened;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Ask for a woman escort (महिला एस्कॉर्ट मांगें). */
public record RequestWomanEscort(
        CaseId caseId,
        @Fresh EscortId escortId,
        Set<EscortPurpose> purposes,
        @Nullable Happened happened) implements CareCommand {

    public RequestWomanEscort {
        purposes = Collections.unmodifiableSortedSet(new TreeSet<>(purposes));
    }
}
