package in.sakshi.casework;

import in.sakshi.fact.Text;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which case, of whatever kind, and at the same time the stream under which it is recorded (प्रकरण): a complaint by its bare id,
 * the others with a word before it, {@code fir-…} and {@code prev-…}.
 *
 * @param value as it is recorded; never personal data
 */
public record CaseId(
        @Text(max = 41, form = CaseId.FORM, example = "fir-6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e")
        String value) {

    private static final String FORM = "(fir-|prev-)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    public CaseId {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "caseId: (expected: a UUID in small letters, with fir- or prev- before it"
                            + " for a first information report or a preventive action)");
        }
    }

    /** The case of that kind under that id. */
    public static CaseId of(CaseKind kind, UUID id) {
        return new CaseId(kind.prefix() + id);
    }

    /** What kind of case it is. */
    public CaseKind kind() {
        return CaseKind.of(value);
    }

    /** Its id among the cases of its kind. */
    public UUID id() {
        return UUID.fromString(value.substring(kind().prefix().length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
