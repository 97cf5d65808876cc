package in.sakshi.standalone.demo;

import in.sakshi.fact.Kolkata;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a demo records, in the order of its time: the worked cases, and whatever else happens meanwhile. */
public final class DemoPlan {

    private final DemoScript worked;
    private final Function<LocalDate, List<NumberedStep>> district;
    private @Nullable LocalDate lastAsked;
    private List<NumberedStep> answer = List.of();

    /**
     * @param scripts the worked cases, each as JSON; the first is the one that a visitor is shown
     * @param district what else happens, up to the end of a day, earliest first
     */
    public DemoPlan(List<byte[]> scripts, Function<LocalDate, List<NumberedStep>> district) {
        this.worked = DemoScript.read(scripts);
        this.district = district;
    }

    /** The steps, earliest first, the last of them on that day or before. */
    synchronized List<NumberedStep> endingOn(LocalDate day) {
        if (!day.equals(lastAsked)) {
            answer = Stream.concat(worked.endingOn(day).lines().stream(), district.apply(day).stream())
                    .sorted(Comparator.comparing(each -> each.step().at()))
                    .toList();
            lastAsked = day;
        }
        return answer;
    }

    /** The year in which the case begins that a visitor is shown. */
    int yearOn(LocalDate day) {
        return Kolkata.dateAt(worked.endingOn(day).shown().steps().get(0).at()).getYear();
    }

    /** Station of that case. */
    String station() {
        return worked.shown().station();
    }

    /** Its id. */
    UUID complaint() {
        return worked.shown().complaint();
    }
}
