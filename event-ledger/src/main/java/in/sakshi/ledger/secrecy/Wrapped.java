package in.sakshi.ledger.secrecy;

import in.sakshi.ledger.Bytes;
import java.util.regex.Pattern;

/**
 * A data key as it is kept: encrypted by a master key.
 *
 * @param masterKey id of the master key
 * @param bytes what that one made of the data key
 */
public record Wrapped(String masterKey, Bytes bytes) {

    /** The longest id of a master key, in ASCII. */
    public static final int LONGEST_ID = 32;

    /** The most bytes that a master key may make of a data key. */
    public static final int MOST_BYTES = 192;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:/-]{1," + LONGEST_ID + "}");

    public Wrapped {
        if (!ID.matcher(masterKey).matches()) {
            throw new IllegalArgumentException("id of a master key: '" + masterKey + "' (expected: " + ID + ")");
        }
        if (bytes.length() == 0 || bytes.length() > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "a wrapped key of " + bytes.length() + " bytes (expected: 1 … " + MOST_BYTES + ")");
        }
    }
}
