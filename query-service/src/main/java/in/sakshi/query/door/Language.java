package in.sakshi.query.door;

import in.sakshi.desk.words.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which language a caller reads: Hindi, unless English is what it asks for first of the two. */
final class Language {

    private static final List<Locale> SPOKEN = List.of(Words.HINDI, Locale.ENGLISH);

    private Language() {}

    /** The language that the header Accept-Language wants. */
    static Locale of(@Nullable String wanted) {
        if (wanted == null) {
            return Words.HINDI;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(wanted), SPOKEN);
            return best == null ? Words.HINDI : best;
        } catch (IllegalArgumentException e) {
            return Words.HINDI;
        }
    }
}
