package in.sakshi.door;

import in.sakshi.desk.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** In which language a caller reads: Hindi, unless English is what it asks for first of the two. */
public final class Language {

    private Language() {}

    /** The language of the answer to a request. */
    public static Locale of(HttpServletRequest request) {
        String wanted = request.getHeader("Accept-Language");
        if (wanted == null) {
            return Words.HINDI;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(wanted), List.of(Words.HINDI, Locale.ENGLISH));
            return best == null ? Words.HINDI : best;
        } catch (IllegalArgumentException e) {
            return Words.HINDI;
        }
    }
}
