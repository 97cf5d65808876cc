package in.sakshi.event;

import in.sakshi.care.CareEvent;
import in.sakshi.casework.AlertEvent;
import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.fact.Fact;
import in.sakshi.fir.FirEvent;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.oversight.OversightEvent;
import in.sakshi.posting.PostingEvent;
import in.sakshi.preventive.PreventiveEvent;
import in.sakshi.register.RegisterEvent;
import in.sakshi.register.SerialGiven;
import in.sakshi.retention.DestructionEvent;
import in.sakshi.retention.RetentionEvent;
import in.sakshi.rulebook.RuleBookEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every sealed list of events (घटनाओं के वर्ग): whoever must know all that can be recorded asks here, so that no list is forgotten. */
public final class EventFamilies {

    private static final List<Class<? extends Fact>> ALL = List.of(
            ComplaintEvent.class,
            FirEvent.class,
            CareEvent.class,
            PreventiveEvent.class,
            OversightEvent.class,
            AlertEvent.class,
            ObligationEvent.class,
            RetentionEvent.class,
            DestructionEvent.class,
            RegisterEvent.class,
            RuleBookEvent.class,
            PostingEvent.class);

    private EventFamilies() {}

    /** The sealed interfaces, each with its events. */
    public static Class<?>[] all() {
        return ALL.toArray(Class<?>[]::new);
    }

    /**
     * The events that hold nothing that a person said, so that they may lie in the clear (प्रकट): only ids, codes, numbers and times. All others
     * are encrypted, also those that nobody has thought of yet.
     */
    public static Set<Class<?>> inTheClear() {
        return Set.of(SerialGiven.class);
    }

    /** Every event of every family. */
    public static Stream<Class<?>> events() {
        return ALL.stream().flatMap(family -> Stream.of(family.getPermittedSubclasses()));
    }
}
