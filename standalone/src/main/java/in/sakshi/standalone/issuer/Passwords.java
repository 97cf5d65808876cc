package in.sakshi.standalone.issuer;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a password must be like. */
final class Passwords {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    /** Letters and digits that nobody takes for one another when they copy them from a screen. */
    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int OF_EACH = 4;
    private static final int DIFFERENT = 4;

    private Passwords() {}

    /** What is wrong with a password that somebody chose. */
    enum Flaw {
        /** Shorter than {@link #SHORTEST}. */
        TOO_SHORT,
        /** Longer than {@link #LONGEST}. */
        TOO_LONG,
        /** It holds the officer's id. */
        HOLDS_THE_ID,
        /** The same few characters again and again. */
        TOO_PLAIN,
        /** It is the first password. */
        NOT_NEW,
        /** Typed twice, it was not the same. */
        NOT_THE_SAME
    }

    /** What is wrong with a password that an officer chose in the place of a first one, and typed twice. */
    static Optional<Flaw> flaw(String id, String chosen, String again, String first) {
        if (!chosen.equals(again)) {
            return Optional.of(Flaw.NOT_THE_SAME);
        }
        if (chosen.length() < SHORTEST) {
            return Optional.of(Flaw.TOO_SHORT);
        }
        if (chosen.length() > LONGEST) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (chosen.toLowerCase(Locale.ROOT).contains(id.toLowerCase(Locale.ROOT))) {
            return Optional.of(Flaw.HOLDS_THE_ID);
        }
        if (chosen.chars().distinct().count() < DIFFERENT) {
            return Optional.of(Flaw.TOO_PLAIN);
        }
        return chosen.equals(first) ? Optional.of(Flaw.NOT_NEW) : Optional.empty();
    }

    /** A first password, for somebody to type once: 16 characters of 31, more than 79 bits. */
    static String first() {
        SecureRandom random = new SecureRandom();
        String plain = random.ints(GROUPS * OF_EACH, 0, CHARACTERS.length())
                .mapToObj(CHARACTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        return plain.replaceAll("(.{" + OF_EACH + "})(?=.)", "$1-");
    }
}
