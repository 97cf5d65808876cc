package in.sakshi.ledger;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which ledger this is: given once, when the ledger is made, and never changed. Whoever keeps a position keeps the origin
 * with it, so that a position of one ledger is never taken for one of another.
 *
 * @param value {@code <kind>/<uuid>}; the kind says what the ledger is for ("live", "demo") and stays with it for ever
 */
public record Origin(String value) {

    private static final Pattern FORM =
            Pattern.compile("[a-z][a-z0-9-]{0,31}/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public Origin {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "origin: '" + value + "' (expected: <kind>/<uuid>, e.g. live/6f1c2f3e-…)");
        }
    }

    /** The origin of a new ledger of that kind. */
    public static Origin of(String kind, UUID id) {
        return new Origin(kind + "/" + id);
    }

    /** The origin of a ledger of another kind that stands beside this one. */
    public Origin beside(String kind) {
        return new Origin(kind + value.substring(value.indexOf('/')));
    }

    /** What the ledger is for. */
    public String kind() {
        return value.substring(0, value.indexOf('/'));
    }

    @Override
    public String toString() {
        return value;
    }
}
