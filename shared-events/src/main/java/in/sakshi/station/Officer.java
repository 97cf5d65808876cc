package in.sakshi.station;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import java.util.Objects;
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

    /** Whether this is a person and no program. Not named as a property, or it would be stored as one. */
    public boolean person() {
        return post != Post.SCRIPT;
    }

    /**
     * As the person is posted.
     *
     * @throws NullPointerException if this is a program
     */
    public Sex personsSex() {
        return Objects.requireNonNull(sex, () -> "officer " + id + " has no sex (expected: a person, no program)");
    }

    /** Whether the unit served is the given one or stands above it. */
    public boolean answersFor(UnitPath other) {
        return unit.holds(other);
    }
}
