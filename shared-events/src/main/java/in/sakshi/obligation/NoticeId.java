package in.sakshi.obligation;

import in.sakshi.fact.Text;

/**
 * Which notice of a case: the duty, the rung of the ladder, and a number where the same rung was climbed again, e.g. {@code
 * medical/SHO-4h} (सूचना).
 *
 * @param value never personal data
 */
public record NoticeId(
        @Text(max = 120, form = "[a-z0-9-]+(:[a-z0-9:-]+)?/[A-Z]+[a-z0-9+-]*(:[0-9]+)?", example = "medical/SHO-4h")
        String value) {

    @Override
    public String toString() {
        return value;
    }
}
