package in.sakshi.command.complaint;

import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.complaint.ObligationDueChanged;
import in.sakshi.complaint.ObligationId;
import in.sakshi.complaint.ObligationMet;
import in.sakshi.complaint.ObligationMetLate;
import in.sakshi.complaint.ObligationOpened;
import in.sakshi.complaint.ObligationReassigned;
import in.sakshi.complaint.ObligationWaived;
import in.sakshi.complaint.Owner;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is due in a case and who must do it, in the order in which it came up (दायित्व).
 *
 * @param open what is due
 * @param ever every duty that was ever opened
 */
record Obligations(Map<ObligationId, Due> open, Set<ObligationId> ever) {

    static final Obligations NONE = new Obligations(Map.of(), Set.of());

    /** One duty: by when, and by whom. */
    record Due(Instant at, Owner owner) {}

    Obligations after(ComplaintEvent event) {
        if (event instanceof ObligationOpened opened) {
            return with(opened.obligation(), new Due(opened.dueAt(), opened.owner()));
        }
        if (event instanceof ObligationDueChanged changed) {
            return with(changed.obligation(), new Due(changed.to(), ownerOf(changed.obligation())));
        }
        if (event instanceof ObligationReassigned reassigned) {
            return with(reassigned.obligation(), new Due(dueAt(reassigned.obligation()), reassigned.to()));
        }
        if (event instanceof ObligationMet met) {
            return without(met.obligation());
        }
        if (event instanceof ObligationMetLate met) {
            return without(met.obligation());
        }
        if (event instanceof ObligationWaived waived) {
            return without(waived.obligation());
        }
        return this;
    }

    /** The open duty of that name, be it the first of the name or, after a reopening or a rejection, a later one. */
    Optional<ObligationId> current(ObligationId name) {
        return open.keySet().stream()
                .filter(id -> id.equals(name) || id.value().matches(Pattern.quote(name.value()) + ":[0-9]+"))
                .findFirst();
    }

    /** An id that was never used: the name itself, or the name with the next number. */
    ObligationId fresh(ObligationId name) {
        ObligationId id = name;
        for (int n = 2; ever.contains(id); n++) {
            id = new ObligationId(name.value() + ":" + n);
        }
        return id;
    }

    /** The duty with exactly that id, if it is open. */
    Optional<Due> due(ObligationId id) {
        return Optional.ofNullable(open.get(id));
    }

    boolean isOpen(ObligationId name) {
        return current(name).isPresent();
    }

    /** The open ones of a kind, in the order in which they came up. */
    List<ObligationId> open(Predicate<ObligationId> kind) {
        return open.keySet().stream().filter(kind).toList();
    }

    private Instant dueAt(ObligationId obligation) {
        return due(obligation).orElseThrow(() -> notOpen(obligation)).at();
    }

    private Owner ownerOf(ObligationId obligation) {
        return due(obligation).orElseThrow(() -> notOpen(obligation)).owner();
    }

    private static IllegalStateException notOpen(ObligationId obligation) {
        return new IllegalStateException("obligation " + obligation + " is changed in the record before it was opened");
    }

    private Obligations with(ObligationId obligation, Due due) {
        Map<ObligationId, Due> changed = new LinkedHashMap<>(open);
        changed.put(obligation, due);
        Set<ObligationId> all = new HashSet<>(ever);
        all.add(obligation);
        return new Obligations(Collections.unmodifiableMap(changed), Set.copyOf(all));
    }

    private Obligations without(ObligationId obligation) {
        Map<ObligationId, Due> changed = new LinkedHashMap<>(open);
        changed.remove(obligation);
        return new Obligations(Collections.unmodifiableMap(changed), ever);
    }
}
