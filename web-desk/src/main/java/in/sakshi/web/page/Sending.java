package in.sakshi.web.page;

import in.sakshi.web.door.DoorRefused;
import in.sakshi.web.form.CommandForm;
import in.sakshi.web.form.Entered;
import in.sakshi.web.form.Field;
import in.sakshi.web.form.Sayings;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends what a form holds, and says beside each field what a door found wrong in it. */
final class Sending {

    private static final int BAD_INPUT = 400;
    private static final int REFUSED = 422;
    private static final int UNAVAILABLE = 503;

    private final MessageSource words;

    Sending(MessageSource words) {
        this.words = words;
    }

    ObjectNode body(CommandForm form, Entered entered, Locale language) {
        return entered.body(
                form,
                new Sayings(
                        words.getMessage("form.notADay", null, language),
                        words.getMessage("form.notAMoment", null, language),
                        words.getMessage("form.notANumber", null, language)));
    }

    /**
     * Says in the form what a door found wrong. What is busy or cannot be reached is said there, too, so that it can be sent again.
     *
     * @throws DoorRefused again, if it has nothing to do with what is typed or when
     */
    void explain(DoorRefused refused, CommandForm form, Entered entered, Locale language) {
        if (refused.status() != BAD_INPUT && refused.status() != REFUSED && refused.status() != UNAVAILABLE) {
            throw refused;
        }
        JsonNode problem = refused.problem();
        for (JsonNode field : problem.path("fields")) {
            entered.wrong()
                    .put(
                            field.path("field").asString(""),
                            field.path("expected").asString(""));
        }
        String place = problem.path("field").asString("");
        if (entered.wrong().isEmpty()) {
            entered.wrong()
                    .put(
                            isShown(form.find(place)) ? place : "",
                            problem.path("detail").asString("") + rule(problem, language));
        }
    }

    /** By which rule that is refused; nothing if no rule is why. */
    private String rule(JsonNode problem, Locale language) {
        String guard = problem.path("guard").asString("");
        return guard.isEmpty() ? "" : " (" + words.getMessage("case.rule", new Object[] {guard}, language) + ")";
    }

    private static boolean isShown(@Nullable Field field) {
        return field != null && !field.kind().isHidden();
    }
}
