package in.sakshi.ledger.secrecy.file;

import in.sakshi.ledger.Origin;
import in.sakshi.ledger.disk.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first record of the file, a line of text.
 *
 * <pre>
 * sakshi-keys 1 live/6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e at least 4711 crc32c 0a1b2c3d
 * </pre>
 *
 * @param ledger of which ledger the keys are
 * @param atLeast so many entries there were when the file was last opened
 */
record KeyFileHeader(Origin ledger, int atLeast) {

    private static final Pattern LINE =
            Pattern.compile("(sakshi-keys 1 (\\S+) at least (\\d{1,9})) crc32c ([0-9a-f]{8})\\s*");

    byte[] write() {
        String text = "sakshi-keys 1 " + ledger + " at least " + atLeast;
        byte[] line = (text + " crc32c " + Checksum.ofText(text)).getBytes(StandardCharsets.US_ASCII);
        byte[] filled = Arrays.copyOf(line, KeyRecord.BYTES);
        Arrays.fill(filled, line.length, KeyRecord.BYTES - 1, (byte) ' ');
        filled[KeyRecord.BYTES - 1] = '\n';
        return filled;
    }

    /** Reads it; nothing if the bytes are not a whole header. */
    static @Nullable KeyFileHeader read(byte[] bytes) {
        Matcher line = LINE.matcher(new String(bytes, StandardCharsets.US_ASCII));
        return line.matches() && line.group(4).equals(Checksum.ofText(line.group(1)))
                ? new KeyFileHeader(new Origin(line.group(2)), Integer.parseInt(line.group(3)))
                : null;
    }
}
