package in.sakshi.web.form;

import in.sakshi.fact.Kolkata;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** What somebody typed, as the doors want it: ०–९ for 0–9, days and times as they are written here, nothing around it. */
public final class Typed {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d.M.uuuu H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Typed() {}

    /** The text without what stands around it, in the one form in which letters of several signs are kept. */
    public static String text(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    /** The same with the digits of Devanagari as those of the doors. */
    public static String digits(String typed) {
        StringBuilder digits = new StringBuilder(typed.length());
        typed.strip().codePoints().forEach(sign -> {
            if (sign >= '०' && sign <= '९') {
                digits.append((char) ('0' + sign - '०'));
            } else {
                digits.appendCodePoint(sign);
            }
        });
        return digits.toString();
    }

    /** A mobile number without blanks, hyphens and what is dialled before it. */
    public static String mobile(String typed) {
        return digits(typed).replaceAll("[ -]", "").replaceFirst("^(\\+91|0)(?=[0-9]{10}$)", "");
    }

    /** The token of a receipt, {@code RMG-MHD-0012-2026}; nothing if it is none. */
    public static Optional<String> token(String typed) {
        String token = digits(typed).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return token.matches("[A-Z]{3}-[A-Z]{3}-[0-9]{1,9}-[0-9]{4}") ? Optional.of(token) : Optional.empty();
    }

    /** The day that was typed, {@code 5.3.2026} or {@code 05/03/2026} or {@code 2026-03-05}; nothing if it is none. */
    public static Optional<LocalDate> day(String typed) {
        String day = digits(typed).replace('/', '.');
        try {
            return Optional.of(
                    day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                            ? LocalDate.parse(day)
                            : LocalDate.parse(day.replace('-', '.'), DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The moment that was typed, {@code 5.3.2026 9:05}, in Kolkata, as the doors write it; nothing if it is none. */
    public static Optional<String> moment(String typed) {
        String moment = digits(typed).replace('/', '.').replaceAll("[T,\\s]+", " ");
        try {
            LocalDateTime at = moment.matches("[0-9]{4}-.*")
                    ? LocalDateTime.parse(moment.replace(' ', 'T'))
                    : LocalDateTime.parse(moment.replace('-', '.'), MOMENT);
            return Optional.of(at.atZone(Kolkata.ZONE).toInstant().toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
