package in.sakshi.query.print;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.desk.words.Words;
import in.sakshi.fact.Kolkata;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.StationCode;
import in.sakshi.station.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How things are written for one reader at one moment.
 *
 * @param words the words of the desk in the reader's language
 * @param staff who is who
 * @param reader who reads
 * @param askedAt when the reader asked
 */
public record Print(Words words, StaffList staff, Officer reader, Instant askedAt) {

    /** As whom the service records what time brings. */
    private static final OfficerId ONESELF = new OfficerId("system");

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT).withZone(Kolkata.ZONE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(Kolkata.ZONE);

    /** The same reader, looking from another moment: what is overdue is overdue then. */
    public Print asOf(Instant moment) {
        return new Print(words, staff, reader, moment);
    }

    /** The date, as a register writes it: 06.10.2025. */
    public String date(Instant moment) {
        return DATE.format(moment);
    }

    /** The date: 06.10.2025. */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** The time of day: 11:10. */
    public String time(Instant moment) {
        return TIME.format(moment);
    }

    /** Date and time: 06.10.2025 11:10. */
    public String moment(Instant moment) {
        return date(moment) + " " + time(moment);
    }

    /** How many days lie between the dates of two moments; 0 on the same date. */
    public long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(Kolkata.dateAt(from), Kolkata.dateAt(to));
    }

    /** A length of time in the two greatest of days, hours and minutes that it has. */
    public String length(Duration length) {
        if (length.toDays() > 0) {
            return phrase("length.days", number(length.toDays()), number(length.toHoursPart()));
        }
        return length.toHours() > 0
                ? phrase("length.hours", number(length.toHours()), number(length.toMinutesPart()))
                : phrase("length.minutes", number(length.toMinutes()));
    }

    /** Whether nobody recorded it, but the service itself, as time passed. */
    public boolean isOneself(OfficerId id) {
        return id.equals(ONESELF);
    }

    /** The officer with name and the rank held now; the bare id if the staff list does not know it. */
    public String officer(OfficerId id) {
        return staff.everPosted(id)
                .map(officer -> named(officer, officer.rank()))
                .orElse(id.value());
    }

    /** The officer with name and the rank held then. */
    public String officer(OfficerId id, Rank heldThen) {
        return staff.everPosted(id).map(officer -> named(officer, heldThen)).orElse(id.value());
    }

    private String named(Officer officer, Rank rank) {
        String name = inHindi() ? officer.nameHindi() : officer.nameEnglish();
        return rank == Rank.NONE ? name : words.label(rank) + " " + name;
    }

    /** The name of a station; its code if the staff list does not know it. */
    public String station(StationCode code) {
        return staff.station(code)
                .map(station -> inHindi() ? station.nameHindi() : station.nameEnglish())
                .orElse(code.value());
    }

    /** The name of a unit. */
    public String unit(Unit unit) {
        return inHindi() ? unit.nameHindi() : unit.nameEnglish();
    }

    private boolean inHindi() {
        return words.locale().equals(Words.HINDI);
    }

    /** The label of a post by its code; the code itself if it is none, as when the service acted by itself. */
    public String post(String code) {
        return label(Post.values(), code);
    }

    /** The label of a code; the code itself if the list does not have it. */
    public String label(Enum<?>[] list, String code) {
        return Arrays.stream(list)
                .filter(each -> each.name().equals(code))
                .map(words::label)
                .findFirst()
                .orElse(code);
    }

    /** A sentence or a word that only print needs. */
    public String phrase(String key, String... args) {
        return Phrases.in(words.locale()).text(key, args);
    }

    /** Those of the texts that are there, with commas between them. */
    public static String listed(@Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** A number with Latin digits. */
    public static String number(long number) {
        return Long.toString(number);
    }
}
