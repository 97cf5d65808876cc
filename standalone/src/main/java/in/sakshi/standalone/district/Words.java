package in.sakshi.standalone.district;

import in.sakshi.code.ComplaintCategory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * From what names and sentences the district is made (शब्द-भण्डार). Nobody bears them together.
 *
 * @param stations the stations
 * @param circles what the circles are called
 * @param women first names of women
 * @param men first names of men
 * @param families family names
 * @param villages where the complainants live, in Hindi
 * @param facts what they say, by category, in Hindi
 */
record Words(
        List<Place> stations,
        List<Name> circles,
        List<Name> women,
        List<Name> men,
        List<Name> families,
        List<String> villages,
        Map<ComplaintCategory, List<String>> facts) {

    /** Those that come with the program. */
    static final Words PACKAGED = read();

    /** A station by its code and names. */
    record Place(String code, String hindi, String english) {}

    /** A name in both languages. */
    record Name(String hindi, String english) {}

    /** What is said in a complaint of that category. */
    List<String> factsOf(ComplaintCategory category) {
        return Objects.requireNonNull(facts.get(category), category::name);
    }

    private static Words read() {
        try (InputStream words = Objects.requireNonNull(Words.class.getResourceAsStream("words.json"), "words.json")) {
            return new JsonMapper().readValue(words, Words.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
