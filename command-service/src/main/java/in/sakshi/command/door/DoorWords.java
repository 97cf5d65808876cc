package in.sakshi.command.door;

import in.sakshi.command.door.shape.FieldCode;
import in.sakshi.command.door.shape.FieldProblem;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.words.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences of the door, in Hindi and English: its own, and the desk's for refusals. */
final class DoorWords {

    private final MessageSource messages;

    DoorWords() {
        ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
        bundles.setBasename("in/sakshi/command/door/door");
        bundles.setDefaultEncoding("UTF-8");
        // The machine's own language must not decide what a constable reads.
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
        this.messages = bundles;
    }

    /** What kind of problem it is. */
    String title(ProblemKind kind, Locale locale) {
        return say("problem." + kind + ".title", List.of(), locale);
    }

    /** What was, what was expected, what to do. */
    String detail(ProblemKind kind, List<String> details, Locale locale) {
        return say("problem." + kind + ".detail", details, locale);
    }

    /** Why the desk says no. */
    String refusal(Refusal refusal, Locale locale) {
        return Words.in(locale).sentence(refusal);
    }

    /** What would be right in a field. */
    String expected(FieldProblem problem, Locale locale) {
        return problem.code() == FieldCode.NOT_OF_THE_KIND
                ? form(problem.details().get(0), locale)
                : say("wrong." + problem.code(), problem.details(), locale);
    }

    /** What a value of that contract type looks like. */
    String form(String type, Locale locale) {
        return say("wrong." + FieldCode.NOT_OF_THE_KIND + "." + type, List.of(), locale);
    }

    private String say(String key, List<String> details, Locale locale) {
        return messages.getMessage(key, details.toArray(), locale);
    }
}
