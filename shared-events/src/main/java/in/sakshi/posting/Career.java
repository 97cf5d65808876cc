package in.sakshi.posting;

import in.sakshi.station.Leave;
import in.sakshi.station.Officer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is recorded of one officer (सेवा अभिलेख).
 *
 * @param steps postings and reliefs by their first days, without those that became void
 * @param leaves one for each first day
 */
public record Career(List<Step> steps, List<Leave> leaves) {

    /** Nothing is recorded. */
    public static final Career NONE = new Career(List.of(), List.of());

    public Career {
        steps = List.copyOf(steps);
        leaves = List.copyOf(leaves);
    }

    /**
     * From a day on the officer holds a post, or none.
     *
     * @param officer with the post held from then on, or until then
     * @param serves whether a post is held
     * @param from the first day
     * @param orderNumber the number of the order
     */
    public record Step(Officer officer, boolean serves, LocalDate from, String orderNumber) {}

    Career after(PostingEvent event) {
        if (event instanceof OfficerPosted posted) {
            return with(new Step(posted.officer(), true, posted.from(), posted.orderNumber()));
        }
        if (event instanceof OfficerRelieved relieved) {
            return with(new Step(relieved.officer(), false, relieved.from(), relieved.orderNumber()));
        }
        return with(((LeaveNoted) event).leave());
    }

    private Career with(Step next) {
        Stream<Step> before = steps.stream().filter(step -> !step.from().isAfter(next.from()));
        return new Career(Stream.concat(before, Stream.of(next)).toList(), leaves);
    }

    private Career with(Leave noted) {
        List<Leave> all = new ArrayList<>(leaves);
        all.removeIf(leave -> leave.from().equals(noted.from()));
        all.add(noted);
        return new Career(steps, all);
    }

    /** The step in force on that day; absent if none was taken by then. */
    public Optional<Step> on(LocalDate day) {
        return steps.stream().filter(step -> !step.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The last step, whether its day has come or not. */
    public Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }
}
