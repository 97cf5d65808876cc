package in.sakshi.station;

import in.sakshi.code.UnitLevel;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the police (इकाई): a zone, a range, a district and so on.
 *
 * @param path where it stands
 * @param level how high; said beside the path, so that a step too many or too few is seen
 * @param nameHindi its name in Hindi
 * @param nameEnglish its name in English
 * @param commissionerate whether a commissioner heads it, which only a district's can (पुलिस कमिश्नरेट); no if absent
 * @param source from where it is known that it stands there; absent if the station's own lists say so
 */
public record Unit(
        UnitPath path,
        UnitLevel level,
        String nameHindi,
        String nameEnglish,
        @Nullable Boolean commissionerate,
        @Nullable String source) {

    public Unit {
        commissionerate = Boolean.TRUE.equals(commissionerate);
    }

    /** A unit of which only place and name are to be said. */
    public Unit(UnitPath path, String nameHindi, String nameEnglish) {
        this(path, path.level(), nameHindi, nameEnglish, null, null);
    }

    @Override
    public Boolean commissionerate() {
        return Boolean.TRUE.equals(commissionerate);
    }
}
