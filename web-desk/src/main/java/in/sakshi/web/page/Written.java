package in.sakshi.web.page;

import in.sakshi.desk.words.Words;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.ObligationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days, times and numbers are written on a page: dd.MM.yyyy, 24 hours of Kolkata, lakhs and crores. */
final class Written {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

    /** {@code 05.03.2026}. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 05.03.2026 14:30}. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(Kolkata.ZONE));
    }

    /** A duty as a person says it. */
    public String duty(Words words, String obligation) {
        return words.duty(new ObligationId(obligation));
    }

    /** {@code 1,84,226}. */
    public String number(long number) {
        String digits = Long.toString(Math.abs(number));
        if (digits.length() <= 3) {
            return Long.toString(number);
        }
        String head = digits.substring(0, digits.length() - 3).replaceAll("(?<=\\d)(?=(\\d\\d)+$)", ",");
        return (number < 0 ? "-" : "") + head + "," + digits.substring(digits.length() - 3);
    }
}
