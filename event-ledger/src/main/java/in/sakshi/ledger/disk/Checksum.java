package in.sakshi.ledger.disk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** CRC-32C, against bytes that went astray. Against people there are the hashes. */
public final class Checksum {

    private static final int PLACE = 12;

    private Checksum() {}

    /** Of a text, as eight hexadecimal digits. */
    public static String ofText(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    /**
     * Of a frame's body, together with the place at which the frame stands in its file: so that bytes of an event that
     * happen to look like a frame are never taken for one.
     */
    public static int ofFrame(long place, byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(PLACE).putLong(place).putInt(length).flip());
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
