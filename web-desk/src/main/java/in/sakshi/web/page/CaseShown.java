package in.sakshi.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A case as the rules see it, as the door for commands answers it.
 *
 * @param number under which it began
 * @param station the code of the station that has it now
 */
record CaseShown(String caseId, String number, String station, List<Duty> duties, List<Step> steps) {

    /** Something still to be done. */
    record Duty(
            String obligation, String what, String owner, String rule, String authority, Instant due, boolean overdue) {

        /** The beginning of where its rule comes from, which names the law. */
        public String source() {
            return authority.split("[:;]", 2)[0];
        }
    }

    /** Something that may be done, or not now. */
    record Step(
            String command,
            String name,
            @Nullable Refused refused,
            List<Choice> choices,
            List<String> settles,
            Map<String, List<Named>> named) {}

    /** Why not. */
    record Refused(String rule, String guard, String why) {}

    /** What cannot be chosen. */
    record Choice(String field, String code, Refused refused) {}

    /** Something in the case. */
    record Named(JsonNode value, String label) {

        /** As it stands in a form. */
        public String text() {
            return value.isString() ? value.stringValue() : value.toString();
        }
    }

    /** The step of that command; absent if it is none of the officer’s, or none in such a case. */
    @Nullable
    Step step(String command) {
        return steps.stream()
                .filter(step -> step.command().equals(command))
                .findFirst()
                .orElse(null);
    }

    /** What can be done now. */
    public List<Step> possible() {
        return steps.stream().filter(step -> step.refused() == null).toList();
    }

    /** What cannot, and why. */
    public List<Step> refused() {
        return steps.stream().filter(step -> step.refused() != null).toList();
    }

    /** What settles that duty. */
    public List<Step> settling(Duty duty) {
        return possible().stream()
                .filter(step -> step.settles().contains(duty.obligation()))
                .toList();
    }
}
