package in.sakshi.obligation;

/**
 * Which duty of a case: readable and unique within it, e.g. {@code feedback} or {@code follow-up:2} (दायित्व).
 *
 * @param value lower-case words; never personal data
 */
public record ObligationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
