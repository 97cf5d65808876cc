package in.sakshi.standalone.issuer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * With what an officer or a program logs in (खाता).
 *
 * @param id the officer's id, as on the staff list
 * @param password what is kept of the password
 * @param firstPassword whether it is one that somebody else chose, good for nothing but choosing another
 * @param wrongPasswords how many wrong ones were tried in a row
 * @param shutUntil until when no password is taken
 */
record Account(
        String id,
        String password,
        boolean firstPassword,
        int wrongPasswords,
        @Nullable Instant shutUntil) {

    /** Whether no password is taken at that moment. */
    boolean isShut(Instant now) {
        return shutUntil != null && now.isBefore(shutUntil);
    }
}
