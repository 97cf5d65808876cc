package in.sakshi.ledger;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How a leaf writes one word, so that it has no space, no line end and only one form; see {@link Leaf}. */
final class LeafWord {

    static final String ABSENT = "-";

    private static final String EMPTY = "%";
    private static final String DASH = "%2D";
    private static final String HEX = "0123456789ABCDEF";

    private LeafWord() {}

    static void write(StringBuilder text, @Nullable String value) {
        if (value == null) {
            text.append(ABSENT);
        } else if (value.isEmpty()) {
            text.append(EMPTY);
        } else if (value.equals(ABSENT)) {
            text.append(DASH);
        } else if (isPlain(value)) {
            text.append(value);
        } else {
            escape(text, value);
        }
    }

    /** Reads exactly what {@link #write} writes, the absent word as null; throws an unchecked exception for anything else. */
    static @Nullable String read(String word) {
        if (word.equals(ABSENT)) {
            return null;
        }
        if (word.indexOf('%') < 0 && isPlain(word) && !word.isEmpty()) {
            return word;
        }
        String value = unescape(word);
        StringBuilder again = new StringBuilder(word.length());
        write(again, value);
        if (!again.toString().equals(word)) {
            throw new IllegalArgumentException("a word is not written in the one canonical way");
        }
        return value;
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isPlain(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c) {
        return c > ' ' && c < 127 && c != '%';
    }

    private static void escape(StringBuilder text, String value) {
        ByteBuffer bytes = utf8(value);
        while (bytes.hasRemaining()) {
            int b = bytes.get() & 0xFF;
            if (isPlain(b)) {
                text.append((char) b);
            } else {
                text.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
            }
        }
    }

    private static String unescape(String word) {
        if (word.equals(EMPTY)) {
            return "";
        }
        byte[] bytes = new byte[word.length()];
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '%') {
                bytes[length++] = (byte) Integer.parseInt(word, i + 1, i + 3, 16);
                i += 2;
            } else {
                bytes[length++] = (byte) c;
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    // Not String.getBytes, which writes a question mark for a lone surrogate: two different words would become one.
    private static ByteBuffer utf8(String value) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "a text of " + value.length() + " characters holds half a character (expected: well-formed text)",
                    e);
        }
    }
}
