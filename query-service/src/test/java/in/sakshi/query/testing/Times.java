package in.sakshi.query.testing;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Times as the desk writes them. */
public final class Times {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private Times() {}

    /** That date and time in Kolkata, e.g. {@code 06.10.2025 11:10}. */
    public static Instant at(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime, FORM).atZone(Kolkata.ZONE).toInstant();
    }

    /** It happened then. */
    public static Happened happened(String dateAndTime) {
        return Happened.at(at(dateAndTime));
    }
}
