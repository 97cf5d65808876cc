package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.FirConcluded;
import in.sakshi.complaint.FirLinked;
import in.sakshi.fir.FirId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The first information reports on a complaint (अभियोग).
 *
 * @param concluded of each, whether its investigation is concluded
 */
record Firs(Map<FirId, Boolean> concluded) {

    static final Firs NONE = new Firs(Map.of());

    Firs after(CaseEvent event) {
        if (event instanceof FirLinked linked) {
            return with(linked.firId(), false);
        }
        return event instanceof FirConcluded done ? with(done.firId(), true) : this;
    }

    /** Whether there is one. */
    boolean any() {
        return !concluded.isEmpty();
    }

    /** Whether an investigation is still going on. */
    boolean underInvestigation() {
        return concluded.containsValue(false);
    }

    private Firs with(FirId fir, boolean done) {
        Map<FirId, Boolean> more = new LinkedHashMap<>(concluded);
        more.put(fir, done);
        return new Firs(Collections.unmodifiableMap(more));
    }
}
