package in.sakshi.query.report;

import in.sakshi.casework.CaseKind;
import in.sakshi.desk.query.DutyLine;
import in.sakshi.desk.query.FortnightLine;
import in.sakshi.desk.query.FortnightLine.Breaches;
import in.sakshi.desk.query.Reading;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import in.sakshi.query.pendency.Counting;
import in.sakshi.query.pendency.DutySearch;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.pendency.Pending;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the stations of a district did in a fortnight (पाक्षिक समीक्षा). */
public final class Fortnights {

    private final CaseReading reading;
    private final Pending pending;
    private final DutySearch duties;

    /** What stands on those shelves. */
    public Fortnights(Shelves shelves) {
        this.reading = new CaseReading(shelves);
        this.pending = new Pending(shelves);
        this.duties = new DutySearch(shelves);
    }

    /** A line for each station, as of the end of the fortnight, or of now if it is not over. */
    public List<FortnightLine> of(
            Collection<StationCode> stations, Fortnight fortnight, Instant askedAt, Reading knowledge) {
        Moment end = new Moment(fortnight.span().endBy(askedAt), knowledge);
        return stations.stream()
                .map(station -> line(station, fortnight.span(), end))
                .toList();
    }

    private FortnightLine line(StationCode station, Span span, Moment end) {
        Set<StationCode> here = Set.of(station);
        FortnightTally tally = new FortnightTally(station, end);
        List<FactLine> breaches = new ArrayList<>();
        reading.facts(here, span, end, line -> {
            tally.add(line);
            if (line.kind() == FactKind.BREACHED) {
                breaches.add(line);
            }
        });
        reading.gone(here, span, line -> {
            if (line.caseId().kind() == CaseKind.COMPLAINT && line.beganIn(span, end)) {
                tally.add(line);
            }
        });
        reading.cases(here, end, line -> {
            if (line.isInHandAt(end) && line.caseId().kind() == CaseKind.COMPLAINT) {
                tally.add(line);
            }
        });
        Counting counting = Counting.of(
                pending,
                here,
                end,
                line -> Duty.of(line.what().obligation()).pendency().name());
        return tally.line(counting, breaches(breaches));
    }

    /** By the rule under which the duty was due when its time ran out. */
    private List<Breaches> breaches(List<FactLine> facts) {
        Map<String, DutyLine> found =
                duties.find(facts.stream().map(Fortnights::duty).distinct().toList());
        Map<Breaches, Long> counts = new HashMap<>();
        for (FactLine fact : facts) {
            Owner owner = fact.detail().owner();
            DutyLine duty = found.get(duty(fact));
            if (owner != null && duty != null) {
                String rule = duty.course()
                        .dueAt(fact.when().happenedAt(), Reading.KNOWN)
                        .rule();
                counts.merge(new Breaches(rule, owner, 1), 1L, Long::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Breaches(entry.getKey().rule(), entry.getKey().owner(), entry.getValue()))
                .sorted(Comparator.comparing(Breaches::rule)
                        .thenComparing(one -> one.owner().post())
                        .thenComparing(one -> String.valueOf(one.owner().officer())))
                .toList();
    }

    private static String duty(FactLine fact) {
        return Told.id(fact.whose().caseId(), fact.about());
    }
}
