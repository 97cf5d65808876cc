package in.sakshi.command.step;

import in.sakshi.casework.CaseEvent;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.obligation.ObligationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that an officer may do in a case, or may not do as it stands (अगला कदम).
 *
 * @param command the command’s name
 * @param refused why whatever could be said in it would be refused now; absent if it need not be
 * @param choices what would be refused of what can be chosen in it
 * @param settles the open duties that it can settle
 * @param named what the case has that can be named in it, by the place
 */
public record NextStep(
        String command,
        @Nullable Refusal refused,
        List<RefusedChoice> choices,
        Set<ObligationId> settles,
        Map<String, List<Named>> named) {

    /** A choice that would be refused. */
    public record RefusedChoice(String place, Object choice, Refusal refusal) {}

    /**
     * Something in the case with an id.
     *
     * @param id the id, the number in a book, or the number of a follow-up
     * @param event by which it came into the case; absent of a duty
     * @param at when that was recorded; absent of a duty
     */
    public record Named(
            Object id, @Nullable CaseEvent event, @Nullable Instant at) {}

    public NextStep {
        choices = List.copyOf(choices);
        settles = Set.copyOf(settles);
        named = Map.copyOf(named);
    }
}
