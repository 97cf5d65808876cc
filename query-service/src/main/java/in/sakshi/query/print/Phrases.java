package in.sakshi.query.print;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The titles and phrases of print in one language; they stand in two files beside this package. */
final class Phrases {

    private static final Phrases IN_HINDI = new Phrases(Locale.ROOT);
    private static final Phrases IN_ENGLISH = new Phrases(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Phrases(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "in.sakshi.query.print.print", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static Phrases in(Locale locale) {
        return locale.getLanguage().equals("en") ? IN_ENGLISH : IN_HINDI;
    }

    String text(String key, String... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }
}
