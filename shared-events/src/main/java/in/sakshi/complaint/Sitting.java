package in.sakshi.complaint;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.Party;
import in.sakshi.fact.Text;
import in.sakshi.fact.Whole;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a counselling session was held (बैठक का विवरण).
 *
 * @param place where it was held
 * @param minutes how long it took
 * @param privateRoom whether nobody else could hear
 * @param absent who was called and did not come
 * @param calledBy how they were called
 * @param counsellor who counselled
 * @param mainProblem what it is mainly about
 */
public record Sitting(
        @Text(max = 120) @Nullable String place,
        @Whole(min = 1, max = 600) @Nullable Integer minutes,
        @Nullable Boolean privateRoom,
        Set<Party> absent,
        @Nullable ContactMeans calledBy,
        @Nullable Counsellor counsellor,
        @Text(max = 300) @Nullable String mainProblem) {

    public Sitting {
        absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
    }
}
