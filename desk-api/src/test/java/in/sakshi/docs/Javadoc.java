package in.sakshi.docs;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a Javadoc comment says, as Markdown.
 *
 * @param says its first paragraph
 * @param params what it says of each record component
 */
public record Javadoc(String says, Map<String, String> params) {

    /** Reads the inside of a comment, without its opening and closing. */
    static Javadoc parse(String comment) {
        String text = comment.replaceAll("(?m)^\\s*\\* ?", "");
        String[] parts = text.split("(?m)^@param\\s+", -1);
        Map<String, String> params = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] nameAndText = parts[i].split("\\s+", 2);
            params.put(nameAndText[0], markdown(nameAndText[1]));
        }
        return new Javadoc(markdown(parts[0].split("<p>", 2)[0]), params);
    }

    private static String markdown(String text) {
        return text.replaceAll("\\s+", " ")
                .strip()
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link (?:[\\w.]*\\.)?(\\w+)}", "`$1`");
    }
}
