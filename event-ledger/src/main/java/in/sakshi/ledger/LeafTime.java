package in.sakshi.ledger;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * How a leaf writes a time: {@code 2025-10-06T05:52:00.000Z}, UTC, always to the millisecond, years 0000 to 9999.
 *
 * <p>By hand, because the formatters of the JDK take longer than all the rest of a leaf.
 */
final class LeafTime {

    private static final String FORM = "0000-00-00T00:00:00.000Z";

    private LeafTime() {}

    static void write(StringBuilder text, Instant time) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
        if (utc.getYear() < 0 || utc.getYear() > 9999 || utc.getNano() % 1_000_000 != 0) {
            throw new IllegalArgumentException(
                    "recordedAt: " + time + " (expected: whole milliseconds, in the years 0000 to 9999)");
        }
        digits(text, 4, utc.getYear());
        digits(text.append('-'), 2, utc.getMonthValue());
        digits(text.append('-'), 2, utc.getDayOfMonth());
        digits(text.append('T'), 2, utc.getHour());
        digits(text.append(':'), 2, utc.getMinute());
        digits(text.append(':'), 2, utc.getSecond());
        digits(text.append('.'), 3, utc.getNano() / 1_000_000);
        text.append('Z');
    }

    /** Reads exactly what {@link #write} writes; throws an unchecked exception for anything else. */
    static Instant read(String text) {
        if (!hasForm(text)) {
            throw new IllegalArgumentException("not a time as a leaf writes it");
        }
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        number(text, 20, 23) * 1_000_000)
                .toInstant(ZoneOffset.UTC);
    }

    private static boolean hasForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char form = FORM.charAt(i);
            char c = text.charAt(i);
            if (form == '0' ? c < '0' || c > '9' : c != form) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static void digits(StringBuilder text, int width, int value) {
        for (int unit = width == 4 ? 1000 : width == 3 ? 100 : 10; unit > 0; unit /= 10) {
            text.append((char) ('0' + value / unit % 10));
        }
    }
}
