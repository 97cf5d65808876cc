package in.sakshi.ledger.segment;

import in.sakshi.ledger.Origin;
import in.sakshi.ledger.disk.Checksum;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a segment: which format, which ledger, which commit comes first.
 *
 * <pre>
 * sakshi-segment 1 live/6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e from 4711 crc32c 0a1b2c3d
 * </pre>
 *
 * @param origin which ledger
 * @param first number of the first commit of the segment
 */
record SegmentHeader(Origin origin, long first) {

    /** No header is longer. */
    static final int MOST_BYTES = 256;

    private static final String NAME = "sakshi-segment ";
    private static final String VERSION = "1";
    private static final String ORIGIN = "[a-z][a-z0-9-]{0,31}/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern LINE =
            Pattern.compile("(" + NAME + VERSION + " (" + ORIGIN + ") from (\\d{1,18})) crc32c ([0-9a-f]{8})");

    /** The line, with its end. */
    byte[] line() {
        String text = NAME + VERSION + " " + origin + " from " + first;
        return (text + " crc32c " + Checksum.ofText(text) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads the line.
     *
     * @param start the first bytes of the file
     * @return nothing if they are not such a line
     * @throws LedgerNotOpened if they are one of another version
     */
    static @Nullable SegmentHeader read(Path file, byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        if (!text.startsWith(NAME) || end < 0) {
            return null;
        }
        String version = text.substring(NAME.length(), Math.max(NAME.length(), text.indexOf(' ', NAME.length())));
        if (version.matches("[1-9][0-9]{0,8}") && !version.equals(VERSION)) {
            throw new LedgerNotOpened(file + " is written in format " + version + " (expected: format " + VERSION
                    + ", the only one that this version of Sakshi reads; start the version that wrote it)");
        }
        Matcher line = LINE.matcher(text.substring(0, end));
        boolean whole = line.matches() && line.group(4).equals(Checksum.ofText(line.group(1)));
        return whole ? new SegmentHeader(new Origin(line.group(2)), Long.parseLong(line.group(3))) : null;
    }
}
