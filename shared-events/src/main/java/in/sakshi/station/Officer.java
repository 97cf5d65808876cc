package in.sakshi.station;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import org.jspecify.annotations.Nullable;

/**
 * An officer as posted now (अधिकारी).
 *
 * @param id pseudonymous id
 * @param nameHindi name in Hindi
 * @param nameEnglish name in English
 * @param rank the rank held
 * @param post the post held
 * @param sex as posted; absent for a program
 * @param unit path of the unit served; a station's, or of a unit above
 */
public record Officer(
        OfficerId id,
        String nameHindi,
        String nameEnglish,
        Rank rank,
        Post post,
        @Nullable Sex sex,
        UnitPath unit) {

    /**
     * The sex of an officer who is a person.
     *
     * @throws IllegalStateException if this is a program, which does nobody's work
     */
    public Sex requireSex() {
        if (sex == null) {
            throw new IllegalStateException("officer " + id + " is a program (expected: a person)");
        }
        return sex;
    }

    /** Whether the unit served is the given one or stands above it. */
    public boolean answersFor(UnitPath other) {
        return unit.holds(other);
    }
}
