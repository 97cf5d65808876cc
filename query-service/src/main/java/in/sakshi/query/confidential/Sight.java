package in.sakshi.query.confidential;

import java.util.Arrays;

/** How much of a matter is seen, from all to nothing (दृष्टि). */
public enum Sight {
    /** All of it. */
    FULL("●"),
    /** All of it, and that it was seen is to stand in the record of views. */
    VIEWED("●L"),
    /** All of it to whoever opens it for a purpose, of which there is a record; as if masked before, as if viewed while it is open. */
    OPENED("L"),
    /** As much as nobody is known by: initials, the last digits of a number, about what age. */
    MASKED("◐"),
    /** That there is something, and how far it has come. */
    STATUS("#"),
    /** Nothing. */
    NONE("○");

    private final String sign;

    Sight(String sign) {
        this.sign = sign;
    }

    /** How the table writes it. */
    public String sign() {
        return sign;
    }

    /** Whether it is all there to read. */
    boolean isWhole() {
        return compareTo(VIEWED) <= 0;
    }

    /** Whether there is at least a mask to read. */
    boolean isMask() {
        return compareTo(MASKED) <= 0;
    }

    /** Of two that both hold, the one that shows less. */
    Sight lesser(Sight other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Of two of which one is enough, the one that shows more. */
    Sight greater(Sight other) {
        return compareTo(other) <= 0 ? this : other;
    }

    static Sight of(String sign) {
        return Arrays.stream(values())
                .filter(each -> each.sign.equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("sight " + sign + " (expected: one of "
                        + Arrays.stream(values()).map(Sight::sign).toList() + ")"));
    }
}
