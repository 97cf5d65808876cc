package in.sakshi.standalone.issuer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the pages, in one of the two languages; they stand in two files beside this package. */
final class PageWords {

    private final Locale locale;
    private final ResourceBundle words;

    PageWords(Locale locale) {
        this.locale = locale;
        Locale file = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        this.words = ResourceBundle.getBundle(
                "in.sakshi.standalone.issuer.issuer", file, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The words under a key, with what they name. */
    public String say(String key, Object... named) {
        return new MessageFormat(words.getString(key), locale).format(named);
    }
}
