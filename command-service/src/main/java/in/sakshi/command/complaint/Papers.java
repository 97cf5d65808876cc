package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.DocumentKind;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.oversight.DocumentAttached;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which papers lie with the complaint (संलग्न अभिलेख). Those of an earlier disposal do not bear the next one.
 *
 * @param kinds of which kinds there are some, since the last reopening
 */
record Papers(Set<DocumentKind> kinds) {

    static final Papers NONE = new Papers(Set.of());

    Papers after(CaseEvent event) {
        if (event instanceof ComplaintReopened) {
            return NONE;
        }
        if (event instanceof DocumentAttached attached && !kinds.contains(attached.documentKind())) {
            Set<DocumentKind> more = EnumSet.of(attached.documentKind());
            more.addAll(kinds);
            return new Papers(Collections.unmodifiableSet(more));
        }
        return this;
    }

    /** Whether one of those is there, or none is asked for. */
    boolean haveOneOf(Collection<DocumentKind> wanted) {
        return wanted.isEmpty() || !Collections.disjoint(kinds, wanted);
    }
}
