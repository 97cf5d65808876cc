package in.sakshi.posting;

import in.sakshi.station.Leave;
import in.sakshi.station.OfficerId;
import in.sakshi.station.Roster;
import in.sakshi.station.Standing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that is recorded of all officers (तैनाती अभिलेख). Whatever is recorded here goes before what the staff list says of the same officer. */
public final class Postings {

    /** The stream of all postings. */
    public static final String STREAM = "postings";

    /** Nothing is recorded. */
    public static final Postings NONE = new Postings(Map.of());

    private final Map<OfficerId, Career> careers;

    private Postings(Map<OfficerId, Career> careers) {
        this.careers = careers;
    }

    /** And this happened, in that order. */
    public Postings after(List<PostingEvent> events) {
        Map<OfficerId, Career> next = new HashMap<>(careers);
        events.forEach(event -> next.put(
                event.officerId(),
                next.getOrDefault(event.officerId(), Career.NONE).after(event)));
        return new Postings(next);
    }

    /** What is recorded of an officer. */
    public Career of(OfficerId officer) {
        return careers.getOrDefault(officer, Career.NONE);
    }

    /** Who serves where on that day, and every leave. */
    public Roster on(LocalDate day) {
        Map<OfficerId, Standing> standings = new HashMap<>();
        Map<OfficerId, List<Leave>> leaves = new HashMap<>();
        careers.forEach((officer, career) -> {
            career.on(day)
                    .ifPresent(
                            step -> standings.put(officer, new Standing(step.officer(), step.serves(), step.from())));
            leaves.put(officer, career.leaves());
        });
        return new Roster(standings, leaves);
    }
}
