package in.sakshi.station;

import in.sakshi.code.UnitLevel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a unit stands (इकाई का पथ): the codes of all units from the state down to it.
 *
 * @param value {@code /UP/<zone>/<range>/<district>/<circle>/<station>}, or its beginning for a unit above
 */
public record UnitPath(String value) {

    private static final Pattern FORM = Pattern.compile("/UP(/[A-Z0-9]{1,12}){0,5}");

    private static final List<UnitLevel> LEVELS = List.of(UnitLevel.values());

    /** The whole state. */
    public static final UnitPath STATE = new UnitPath("/UP");

    /** The railway police, which stands beside the zones. */
    public static final UnitPath RAILWAY = STATE.at("RLY");

    public UnitPath {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "unit: (expected: /UP and below it up to five codes of capital letters or"
                            + " digits, e.g. /UP/VNS/VNS/JNP)");
        }
    }

    /** How high the unit stands, by the length of the path. */
    public UnitLevel level() {
        return LEVELS.get((int) value.chars().filter(each -> each == '/').count() - 1);
    }

    /** The unit above; none above the state. */
    public Optional<UnitPath> parent() {
        int lastStep = value.lastIndexOf('/');
        return lastStep == 0 ? Optional.empty() : Optional.of(new UnitPath(value.substring(0, lastStep)));
    }

    /** The code of the unit itself, the last step of the path. */
    public String code() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The unit with that code right below. */
    public UnitPath at(String code) {
        return new UnitPath(value + "/" + code);
    }

    /** Whether the other unit is this one or stands below it. */
    public boolean holds(UnitPath other) {
        return other.value.equals(value) || other.value.startsWith(value + "/");
    }

    @Override
    public String toString() {
        return value;
    }
}
