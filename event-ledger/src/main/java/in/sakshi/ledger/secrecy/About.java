package in.sakshi.ledger.secrecy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What encrypted bytes are about, bound to them as associated data: whoever moves them to another place finds that they do not open
 * there. Lengths go before contents, so that no two lists of words run together into the same bytes.
 */
public final class About {

    private static final int ABSENT = -1;

    private About() {}

    /** The associated data that names these; an absent word is another one than an empty word. */
    public static byte[] of(@Nullable String... words) {
        byte[][] encoded = new byte[words.length][];
        int length = 0;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            byte[] bytes = word == null ? new byte[0] : word.getBytes(StandardCharsets.UTF_8);
            encoded[i] = bytes;
            length += Integer.BYTES + bytes.length;
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        for (int i = 0; i < words.length; i++) {
            all.putInt(words[i] == null ? ABSENT : encoded[i].length).put(encoded[i]);
        }
        return all.array();
    }
}
