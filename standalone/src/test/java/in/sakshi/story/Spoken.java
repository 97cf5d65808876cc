package in.sakshi.story;

import in.sakshi.desk.words.Words;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** How a story says things, in Hindi and English. */
record Spoken(StaffList staff) {

    private static final Words HINDI = Words.in(Words.HINDI);
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT).withZone(Kolkata.ZONE);

    /** Both words under one key. */
    static String both(String key) {
        return both(words -> words.text(key));
    }

    static String both(Enum<?> code) {
        return both(words -> words.label(code));
    }

    /** A duty; ids behind its name are left out. */
    static String duty(ObligationId duty) {
        return both(words -> words.duty(duty));
    }

    private static String both(Function<Words, String> said) {
        return said.apply(HINDI) + " · " + said.apply(ENGLISH);
    }

    /** A moment in Kolkata, to the minute. */
    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** {@code 7 घं0 15 मि0 · 7 h 15 min}. */
    static String length(Duration length) {
        long days = length.toDays();
        long hours = length.toHoursPart();
        long minutes = length.toMinutesPart();
        String inHindi = (days > 0 ? days + " दिन " : "") + hours + " घं0 " + minutes + " मि0";
        String inEnglish = (days > 0 ? days + " d " : "") + hours + " h " + minutes + " min";
        return inHindi + " · " + inEnglish;
    }

    /** An officer with rank, name and post. */
    String officer(OfficerId id) {
        return staff.officer(id).map(Spoken::named).orElse(id.value());
    }

    private static String named(Officer officer) {
        return HINDI.label(officer.rank()) + " " + officer.nameHindi() + " · " + ENGLISH.label(officer.rank()) + " "
                + officer.nameEnglish() + " (" + officer.post() + ")";
    }

    /** Whoever must do something or is told: the post, the officer where known, the station where it is another one. */
    String owner(Owner owner) {
        String who = owner.officer() == null ? both(owner.post()) : officer(owner.officer());
        return owner.station() == null ? who : who + ", " + owner.station();
    }
}
