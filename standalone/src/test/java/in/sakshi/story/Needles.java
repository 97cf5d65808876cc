package in.sakshi.story;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Texts that are looked for in bytes, in every form in which software writes them. */
final class Needles {

    /** How a text is written. */
    enum Form {
        UTF_8,
        ESCAPED,
        ESCAPED_IN_CAPITALS,
        UTF_16_BIG,
        UTF_16_LITTLE;

        byte[] write(String text) {
            return switch (this) {
                case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
                case ESCAPED -> escaped(text).getBytes(StandardCharsets.US_ASCII);
                case ESCAPED_IN_CAPITALS -> capitals(escaped(text)).getBytes(StandardCharsets.US_ASCII);
                case UTF_16_BIG -> text.getBytes(charset("UTF-16BE"));
                case UTF_16_LITTLE -> text.getBytes(charset("UTF-16LE"));
            };
        }

        private static Charset charset(String name) {
            return Charset.forName(name);
        }

        /** As JSON that keeps to ASCII has it. */
        private static String escaped(String text) {
            StringBuilder escaped = new StringBuilder();
            text.chars()
                    .forEach(letter -> escaped.append(
                            letter < 128 ? Character.toString(letter) : String.format(Locale.ROOT, "\\u%04x", letter)));
            return escaped.toString();
        }

        private static String capitals(String escaped) {
            StringBuilder capitals = new StringBuilder();
            for (int at = 0; at < escaped.length(); at++) {
                boolean escape = escaped.startsWith("\\u", at);
                capitals.append(
                        escape
                                ? "\\u" + escaped.substring(at + 2, at + 6).toUpperCase(Locale.ROOT)
                                : escaped.charAt(at));
                at += escape ? 5 : 0;
            }
            return capitals.toString();
        }
    }

    private static final int START = 4;

    private final Map<Integer, List<Needle>> byStart = new HashMap<>();
    private final List<String> texts;

    private static final class Needle {

        private final String name;
        private final byte[] bytes;

        private Needle(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        private boolean isAt(byte[] hay, int at) {
            return at + bytes.length <= hay.length && Arrays.equals(hay, at, at + bytes.length, bytes, 0, bytes.length);
        }
    }

    /** At least two letters long each, so that none is found by chance. */
    Needles(List<String> texts) {
        this.texts = List.copyOf(texts);
        for (int number = 0; number < texts.size(); number++) {
            for (Form form : Form.values()) {
                byte[] bytes = form.write(texts.get(number));
                byStart.computeIfAbsent(start(bytes, 0), any -> new ArrayList<>())
                        .add(new Needle("text " + number + " in " + form, bytes));
            }
        }
    }

    List<String> texts() {
        return texts;
    }

    private static int start(byte[] bytes, int at) {
        int start = 0;
        for (int i = at; i < at + START; i++) {
            start = (start << 8) | (bytes[i] & 0xFF);
        }
        return start;
    }

    /** What of it is in those bytes: by number and form, as what is looked for is nobody's business. */
    Set<String> in(byte[] bytes) {
        Set<String> found = new TreeSet<>();
        for (int at = 0; at <= bytes.length - START; at++) {
            for (Needle needle : byStart.getOrDefault(start(bytes, at), List.of())) {
                if (needle.isAt(bytes, at)) {
                    found.add(needle.name);
                }
            }
        }
        return found;
    }
}
