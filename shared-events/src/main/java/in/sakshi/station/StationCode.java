package in.sakshi.station;

import java.util.regex.Pattern;

/**
 * The short code of a police station, as printed on a token, e.g. {@code RMG} (थाना कोड).
 *
 * @param value two to eight capital letters or digits
 */
public record StationCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,8}");

    public StationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "stationCode: (expected: two to eight capital letters or digits, e.g. RMG)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
