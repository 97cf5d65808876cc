package in.sakshi.desk.query;

import in.sakshi.code.Post;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who serves where, in the reader’s language (पदस्थ अधिकारी).
 *
 * @param officers those of the unit before those above it, and in each in the order of the list
 */
public record OfficersAnswer(List<Serving> officers) {

    public OfficersAnswer {
        officers = List.copyOf(officers);
    }

    /**
     * Somebody who serves.
     *
     * @param name with the rank
     * @param postName the post as a person says it
     * @param unit path of the unit
     * @param unitName its name
     * @param onLeaveUntil the last day of a leave that goes on today; absent if there is none
     */
    public record Serving(
            OfficerId officer,
            String name,
            Post post,
            String postName,
            String unit,
            String unitName,
            @Nullable LocalDate onLeaveUntil) {}
}
