package in.sakshi.desk.step;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What whoever asks may do next in a case, and what not as it stands (अगले कदम), in the reader’s language: as the rules see it that
 * will decide on it.
 *
 * @param caseId the case
 * @param number under which it began
 * @param station the code of the station that has it now
 * @param duties what is open, what is due first before the others
 * @param steps what their post does in such a case; without what is so already
 */
public record StepsAnswer(String caseId, String number, String station, List<Duty> duties, List<Step> steps) {

    public StepsAnswer {
        duties = List.copyOf(duties);
        steps = List.copyOf(steps);
    }

    /**
     * Something that is still to be done.
     *
     * @param obligation which duty
     * @param what the same as a person says it
     * @param owner who must do it
     * @param rule by which rule of the rule book
     * @param authority where that comes from; in English, as the rule book has it
     * @param due by when
     * @param overdue whether that is over
     */
    public record Duty(
            String obligation,
            String what,
            String owner,
            String rule,
            String authority,
            Instant due,
            boolean overdue) {}

    /**
     * One of them.
     *
     * @param command to be sent for it
     * @param name the same as a person says it
     * @param refused why it would be refused now, whatever is said in it; absent if it would not
     * @param choices what cannot be chosen in it now
     * @param settles which open duties it can settle
     * @param named what the case has that can be named in it, by the field
     */
    public record Step(
            String command,
            String name,
            @Nullable Refused refused,
            List<Choice> choices,
            List<String> settles,
            Map<String, List<Named>> named) {

        public Step {
            choices = List.copyOf(choices);
            settles = List.copyOf(settles);
            named = Map.copyOf(named);
        }
    }

    /**
     * Why not.
     *
     * @param rule which rule says no
     * @param guard of the life cycle to which it belongs, e.g. {@code G13}
     * @param why what is expected, and what to do
     */
    public record Refused(String rule, String guard, String why) {}

    /**
     * Something that cannot be chosen.
     *
     * @param field in which
     * @param code what
     */
    public record Choice(String field, String code, Refused refused) {}

    /**
     * Something in the case.
     *
     * @param value as the command’s body names it
     * @param label as a person recognises it
     */
    public record Named(Object value, String label) {}
}
