package in.sakshi.command.casework;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.RuleClass;
import in.sakshi.obligation.NoticeId;
import in.sakshi.obligation.NoticeOpened;
import in.sakshi.obligation.NoticeSent;
import in.sakshi.obligation.ObligationBreached;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.obligation.ObligationHandedOn;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.ObligationWaived;
import in.sakshi.obligation.Owner;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What is due in a case and who must do it, in the order in which it came up (दायित्व).
 *
 * @param open what is due
 * @param ever every duty that was ever opened
 * @param notices every notice that was ever sent, and who has opened it
 */
public record Obligations(Map<ObligationId, Due> open, Set<ObligationId> ever, Map<NoticeId, NoticeSeen> notices) {

    /** Nothing is due. */
    public static final Obligations NONE = new Obligations(Map.of(), Set.of(), Map.of());

    /**
     * One duty.
     *
     * @param rule under which its time is counted
     * @param ruleClass what missing it means
     * @param opened when it came up
     * @param start from when its time is counted
     * @param at by when
     * @param owner by whom
     * @param told up to when the ladder was climbed: of what it holds for later nobody has been told
     */
    public record Due(
            String rule, RuleClass ruleClass, Instant opened, Instant start, Instant at, Owner owner, Instant told) {

        private static Due of(ObligationOpened event) {
            Instant came = event.happened().at();
            return new Due(
                    event.rule(),
                    event.ruleClass(),
                    came,
                    event.start(),
                    event.dueAt(),
                    event.owner(),
                    justBefore(earlier(came, event.dueAt())));
        }

        /** Another time, another ladder: whoever should have been told before the change is not told now, unless it has run out. */
        private Due after(ObligationDueChanged event) {
            Instant since = earlier(event.happened().at(), event.to());
            return new Due(event.rule(), ruleClass, opened, start, event.to(), owner, justBefore(since));
        }

        private Due ownedBy(Owner other) {
            return new Due(rule, ruleClass, opened, start, at, other, told);
        }

        private Due toldUpTo(Instant moment) {
            return new Due(rule, ruleClass, opened, start, at, owner, told.isAfter(moment) ? told : moment);
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }

        private static Instant justBefore(Instant moment) {
            return moment.minusMillis(1);
        }
    }

    /**
     * A notice that was sent.
     *
     * @param obligation of what duty it told
     * @param to whom
     * @param opened whether somebody has opened it
     */
    public record NoticeSeen(ObligationId obligation, Owner to, boolean opened) {}

    /** The same after an event; events of other kinds change nothing. */
    public Obligations after(CaseEvent event) {
        if (event instanceof ObligationOpened opened) {
            return with(opened.obligation(), Due.of(opened));
        }
        if (event instanceof ObligationDueChanged changed) {
            return changed(changed.obligation(), due -> due.after(changed));
        }
        if (event instanceof ObligationReassigned changed) {
            return changed(changed.obligation(), due -> due.ownedBy(changed.to()));
        }
        if (event instanceof ObligationBreached breached) {
            return changed(
                    breached.obligation(),
                    due -> due.toldUpTo(breached.happened().at()));
        }
        if (event instanceof NoticeSent sent) {
            return changed(
                            sent.obligation(),
                            due -> due.toldUpTo(sent.happened().at()))
                    .withNotice(sent.notice(), new NoticeSeen(sent.obligation(), sent.to(), false));
        }
        return event instanceof ObligationEvent duty ? ended(duty) : this;
    }

    private Obligations ended(ObligationEvent event) {
        if (event instanceof ObligationMet
                || event instanceof ObligationMetLate
                || event instanceof ObligationWaived
                || event instanceof ObligationHandedOn) {
            return without(event.obligation());
        }
        if (event instanceof NoticeOpened opened) {
            NoticeSeen seen = notices.get(opened.notice());
            return seen == null
                    ? this
                    : withNotice(opened.notice(), new NoticeSeen(seen.obligation(), seen.to(), true));
        }
        return this;
    }

    /** The open duty of that name, be it the first of the name or, after a reopening or a rejection, a later one. */
    public Optional<ObligationId> current(ObligationId name) {
        return open.keySet().stream()
                .filter(id -> id.equals(name) || id.value().matches(Pattern.quote(name.value()) + ":[0-9]+"))
                .findFirst();
    }

    /** An id that was never used: the name itself, or the name with the next number. */
    public ObligationId fresh(ObligationId name) {
        ObligationId id = name;
        for (int n = 2; ever.contains(id); n++) {
            id = new ObligationId(name.value() + ":" + n);
        }
        return id;
    }

    /** The duty with exactly that id, if it is open. */
    public Optional<Due> due(ObligationId id) {
        return Optional.ofNullable(open.get(id));
    }

    /** Whether one of that name is open. */
    public boolean isOpen(ObligationId name) {
        return current(name).isPresent();
    }

    /** Whether one of that name was ever opened. */
    public boolean wasEverOpen(ObligationId name) {
        return ever.contains(name);
    }

    /** The open ones of a kind, in the order in which they came up. */
    public List<ObligationId> open(Predicate<ObligationId> kind) {
        return open.keySet().stream().filter(kind).toList();
    }

    private Obligations changed(ObligationId obligation, UnaryOperator<Due> change) {
        Due due = due(obligation)
                .orElseThrow(() -> new IllegalStateException(
                        "obligation " + obligation + " is changed in the record while it is not open"));
        return with(obligation, change.apply(due));
    }

    private Obligations with(ObligationId obligation, Due due) {
        Map<ObligationId, Due> changed = new LinkedHashMap<>(open);
        changed.put(obligation, due);
        Set<ObligationId> all = ever;
        if (!ever.contains(obligation)) {
            all = new HashSet<>(ever);
            all.add(obligation);
        }
        return new Obligations(Collections.unmodifiableMap(changed), Collections.unmodifiableSet(all), notices);
    }

    private Obligations without(ObligationId obligation) {
        Map<ObligationId, Due> changed = new LinkedHashMap<>(open);
        changed.remove(obligation);
        return new Obligations(Collections.unmodifiableMap(changed), ever, notices);
    }

    private Obligations withNotice(NoticeId notice, NoticeSeen seen) {
        Map<NoticeId, NoticeSeen> more = new HashMap<>(notices);
        more.put(notice, seen);
        return new Obligations(open, ever, Collections.unmodifiableMap(more));
    }
}
