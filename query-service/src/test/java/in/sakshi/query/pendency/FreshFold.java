package in.sakshi.query.pendency;

import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.desk.query.Reading;
import in.sakshi.fact.Fact;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.obligation.ObligationHandedOn;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.ObligationWaived;
import in.sakshi.obligation.Owner;
import in.sakshi.query.testing.Act;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was pending at a moment, told by reading the ledger from its beginning and forgetting whatever does not count at that
 * moment: the plainest way there is, and none that a board could be made in.
 */
final class FreshFold {

    private final Map<String, StationCode> homes = new HashMap<>();
    private final Map<String, String> open = new HashMap<>();

    private record Said(ObligationEvent event, Instant recordedAt, int order) {}

    private FreshFold() {}

    /** Each duty open at one of the stations: {@code <case>/<duty> <station> <post> <due>}. */
    static Set<String> of(List<Act> ledger, Set<StationCode> stations, Moment moment) {
        FreshFold fold = new FreshFold();
        List<Said> said = new ArrayList<>();
        for (Act act : ledger) {
            for (Fact fact : act.facts()) {
                if (fact instanceof ComplaintReceived received) {
                    fold.homes.put(
                            received.caseId().toString(),
                            received.number().register().station());
                } else if (fact instanceof ObligationEvent event && counts(event, act.recordedAt(), moment)) {
                    said.add(new Said(event, act.recordedAt(), said.size()));
                }
            }
        }
        if (moment.reading() == Reading.KNOWN) {
            said.sort(Comparator.comparing((Said one) -> one.event().happened().at())
                    .thenComparing(Said::order));
        }
        said.forEach(one -> fold.tell(one.event()));
        Set<String> wanted = new TreeSet<>();
        fold.open.forEach((duty, state) -> {
            if (stations.stream().anyMatch(station -> state.startsWith(station + " "))) {
                wanted.add(duty + " " + state);
            }
        });
        return wanted;
    }

    private static boolean counts(ObligationEvent event, Instant recordedAt, Moment moment) {
        Instant when = moment.reading() == Reading.RECORDED
                ? recordedAt
                : event.happened().at();
        return !when.isAfter(moment.at());
    }

    private void tell(ObligationEvent event) {
        String duty = event.caseId() + "/" + event.obligation();
        if (event instanceof ObligationOpened opened) {
            open.put(duty, state(event, opened.owner(), opened.dueAt()));
        } else if (event instanceof ObligationReassigned moved) {
            open.computeIfPresent(duty, (same, state) -> state(event, moved.to(), due(state)));
        } else if (event instanceof ObligationDueChanged changed) {
            open.computeIfPresent(
                    duty,
                    (same, state) -> state.replaceFirst("\\S+$", changed.to().toString()));
        } else if (event instanceof ObligationMet
                || event instanceof ObligationMetLate
                || event instanceof ObligationWaived
                || event instanceof ObligationHandedOn) {
            open.remove(duty);
        }
    }

    private String state(ObligationEvent event, Owner owner, Instant due) {
        StationCode station = owner.station() == null ? homes.get(event.caseId().toString()) : owner.station();
        return station + " " + owner.post() + " " + due;
    }

    private static Instant due(String state) {
        return Instant.parse(state.substring(state.lastIndexOf(' ') + 1));
    }
}
