package in.sakshi.shelf.mongo;

import in.sakshi.ledger.secrecy.About;
import in.sakshi.ledger.secrecy.DataKey;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a text is looked for by that lies encrypted, such as a mobile number: the same for the same text of the same shelf and property,
 * and nothing by which anybody finds the text who has not the key, though he try all numbers there are. How often one comes can be seen.
 */
final class BlindIndex {

    private static final int BYTES = 16;

    private final DataKey key;

    /** An index with a key that serves nothing else. */
    BlindIndex(DataKey key) {
        this.key = key;
    }

    /**
     * Under what a text stands in the index.
     *
     * @return 32 hexadecimal digits; of no text, none
     */
    String of(String shelf, String property, String text) {
        if (text.isEmpty()) {
            return "";
        }
        byte[] whole = key.hmac().doFinal(About.of(shelf, property, text));
        return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
    }
}
