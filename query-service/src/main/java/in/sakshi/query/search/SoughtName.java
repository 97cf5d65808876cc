package in.sakshi.query.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words of a name that is looked for (नाम).
 *
 * @param words composed (NFC), in small letters
 */
record SoughtName(Set<String> words) {

    SoughtName {
        words = Set.copyOf(words);
    }

    /** Of that text. */
    static SoughtName of(String text) {
        return new SoughtName(words(text));
    }

    /** Whether all of its words are words of that name. */
    boolean fits(@Nullable String name) {
        return name != null && !words.isEmpty() && words(name).containsAll(words);
    }

    private static Set<String> words(String text) {
        String composed = Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT);
        return Arrays.stream(composed.split("[\\s.,/()-]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
