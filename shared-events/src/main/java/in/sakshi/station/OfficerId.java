package in.sakshi.station;

import java.util.regex.Pattern;

/**
 * The pseudonymous id by which an officer is recorded; the name is looked up when it is shown.
 *
 * @param value letters, digits and hyphens, e.g. {@code o-1041}
 */
public record OfficerId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,40}");

    public OfficerId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("officerId: (expected: 1 to 40 letters, digits or hyphens)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
