package in.sakshi.desk.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of the monthly form (प्रपत्र का अंक).
 *
 * @param id the line, and its code behind a slash
 * @param line of the form
 * @param code of which source, category, type, agency, section or kind; of all together if absent
 * @param count how many
 * @param of out of how many, where it is a share
 * @param value percent of a share, or days on the average; absent where neither is asked for, or there is nothing to share
 * @param marked how many of them are counted but marked: a case reopened since, a report sent to another station
 * @param byAge how many are how old, where age is asked for
 * @param cases address of the list of those that were counted
 */
public record Figure(
        String id,
        long position,
        CountLine line,
        @Nullable String code,
        long count,
        @Nullable Long of,
        @Nullable Double value,
        long marked,
        List<Long> byAge,
        String cases)
        implements Line {

    public Figure {
        byAge = List.copyOf(byAge);
    }
}
