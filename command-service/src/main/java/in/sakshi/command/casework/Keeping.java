package in.sakshi.command.casework;

import in.sakshi.casework.CaseEvent;
import in.sakshi.retention.DestructionOrdered;
import in.sakshi.retention.DestructionProposed;
import in.sakshi.retention.HoldId;
import in.sakshi.retention.LegalHoldLifted;
import in.sakshi.retention.LegalHoldPlaced;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether the record of a case is kept (अभिलेख संरक्षण).
 *
 * @param holds the legal holds that were ever placed on it, and whether each stands
 * @param proposal that it be destroyed; absent as soon as anything else happens in the case
 * @param order by which it is destroyed
 */
public record Keeping(
        Map<HoldId, Boolean> holds,
        @Nullable DestructionProposed proposal,
        @Nullable DestructionOrdered order) {

    static final Keeping UNQUESTIONED = new Keeping(Map.of(), null, null);

    Keeping after(CaseEvent event) {
        DestructionOrdered given = event instanceof DestructionOrdered ordered ? ordered : order;
        DestructionProposed standing = event instanceof DestructionProposed proposed ? proposed : null;
        if (event instanceof LegalHoldPlaced placed) {
            return new Keeping(with(placed.holdId(), true), standing, given);
        }
        return event instanceof LegalHoldLifted lifted
                ? new Keeping(with(lifted.holdId(), false), standing, given)
                : new Keeping(holds, standing, given);
    }

    /** Whether a hold stands. */
    public boolean isHeld() {
        return holds.containsValue(true);
    }

    private Map<HoldId, Boolean> with(HoldId hold, boolean stands) {
        Map<HoldId, Boolean> more = new HashMap<>(holds);
        more.put(hold, stands);
        return Collections.unmodifiableMap(more);
    }
}
