package in.sakshi.station;

import in.sakshi.code.StationType;
import org.jspecify.annotations.Nullable;

/**
 * A police station (थाना).
 *
 * @param code as printed on tokens
 * @param nameHindi its name in Hindi
 * @param nameEnglish its name in English
 * @param unit its path, which ends with its code
 * @param type what kind of station; an ordinary one if absent
 */
public record Station(
        StationCode code,
        String nameHindi,
        String nameEnglish,
        UnitPath unit,
        @Nullable StationType type) {

    public Station {
        type = orThana(type);
    }

    /** An ordinary station. */
    public Station(StationCode code, String nameHindi, String nameEnglish, UnitPath unit) {
        this(code, nameHindi, nameEnglish, unit, null);
    }

    @Override
    public StationType type() {
        return orThana(type);
    }

    private static StationType orThana(@Nullable StationType type) {
        return type == null ? StationType.THANA : type;
    }
}
