package in.sakshi.ledger;

import java.util.Arrays;

/** Lower-case hexadecimal digits. By a table and without branches: whether the next digit is a letter no processor foresees. */
public final class HexDigits {

    private static final int ASCII = 0x7F;
    private static final byte[] VALUES = values();

    private HexDigits() {}

    /** The value of a digit, a negative number for any other character. */
    public static int value(char digit) {
        return VALUES[digit & ASCII] | ((ASCII - digit) >> (Integer.SIZE - 1));
    }

    private static byte[] values() {
        byte[] values = new byte[ASCII + 1];
        Arrays.fill(values, (byte) -1);
        for (int value = 0; value < 16; value++) {
            values[Character.forDigit(value, 16)] = (byte) value;
        }
        return values;
    }
}
