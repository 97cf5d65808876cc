package in.sakshi.door.identity;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences for whoever is not let in, in Hindi and English; they stand in two files beside this package. */
final class IdentityWords {

    private IdentityWords() {}

    /** What kind of problem it is. */
    static String title(Unknown why, Locale locale) {
        return text("problem." + why + ".title", locale);
    }

    /** What was, what was expected, what to do. */
    static String detail(Unknown why, Locale locale) {
        return text("problem." + why + ".detail", locale);
    }

    private static String text(String key, Locale locale) {
        Locale file = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(
                        "in.sakshi.door.identity.identity",
                        file,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
