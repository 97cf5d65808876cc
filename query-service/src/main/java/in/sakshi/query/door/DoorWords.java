package in.sakshi.query.door;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of the door, in Hindi and English; they stand in two files beside this package. */
final class DoorWords {

    private DoorWords() {}

    /** What kind of problem it is. */
    static String title(ProblemKind kind, Locale locale) {
        return text("problem." + kind + ".title", List.of(), locale);
    }

    /** What was, what was expected, what to do. */
    static String detail(ProblemKind kind, List<String> details, Locale locale) {
        return text("problem." + kind + ".detail", details, locale);
    }

    /** What would be right in a parameter. */
    static String expected(WrongParameter parameter, Locale locale) {
        return text("wrong." + parameter.wrong(), parameter.details(), locale);
    }

    private static String text(String key, List<String> details, Locale locale) {
        Locale file = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle words = ResourceBundle.getBundle(
                "in.sakshi.query.door.door", file, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), locale).format(details.toArray());
    }
}
