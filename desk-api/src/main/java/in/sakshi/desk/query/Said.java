package in.sakshi.desk.query;

import in.sakshi.code.Rank;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.List;

/**
 * A piece of what a register says in one place, in no language yet (विवरण).
 *
 * @param kind how it is to be read
 * @param parts the key of a word or phrase and what stands in it, or the thing itself
 */
public record Said(Kind kind, List<String> parts) {

    /** How a piece is to be read. */
    public enum Kind {
        /** As it was written. */
        TEXT,
        /** A word of the desk, e.g. {@code means.PHONE}. */
        WORD,
        /** A phrase of print, and what stands in it. */
        PHRASE,
        /** An officer by id, perhaps with the rank then held. */
        OFFICER,
        /** A station by its code. */
        STATION,
        /** A moment. */
        MOMENT
    }

    public Said {
        parts = List.copyOf(parts);
    }

    /** As it was written. */
    public static Said text(String text) {
        return new Said(Kind.TEXT, List.of(text));
    }

    /** A code of that list. */
    public static Said code(String list, Enum<?> code) {
        return new Said(Kind.WORD, List.of(list + "." + code.name()));
    }

    /** A word of the desk by its key. */
    public static Said word(String key) {
        return new Said(Kind.WORD, List.of(key));
    }

    /** An event of that kind. */
    public static Said event(Class<?> type) {
        return new Said(Kind.WORD, List.of("event." + type.getSimpleName()));
    }

    /** A phrase and what stands in it, already written as the desk writes it. */
    public static Said phrase(String... keyAndParts) {
        return new Said(Kind.PHRASE, List.of(keyAndParts));
    }

    /** An officer with the rank held now. */
    public static Said officer(OfficerId officer) {
        return new Said(Kind.OFFICER, List.of(officer.value()));
    }

    /** An officer with the rank held then. */
    public static Said officer(OfficerId officer, Rank rank) {
        return new Said(Kind.OFFICER, List.of(officer.value(), rank.name()));
    }

    /** A station. */
    public static Said station(StationCode station) {
        return new Said(Kind.STATION, List.of(station.value()));
    }

    /** A moment. */
    public static Said moment(Instant moment) {
        return new Said(Kind.MOMENT, List.of(moment.toString()));
    }
}
