package in.sakshi.query.testing;

import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Officers.POOJA;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Post;
import in.sakshi.code.RuleClass;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.Owner;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Cases that come to two stations in turn, and to which things happen at random, one case among the other. */
public final class RandomCases {

    private static final List<OfficerId> OFFICERS = List.of(NEELAM, AARTI, MAMTA, POOJA);
    private static final int FIRST = 1000;

    private final Random random;
    private final List<StationCode> stations;
    private final Map<StationCode, Integer> serials = new HashMap<>();
    private final List<RandomCase> cases = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private Instant now;

    private RandomCases(long seed, Instant from, List<StationCode> stations) {
        this.random = new Random(seed);
        this.now = from;
        this.stations = stations;
    }

    /** The same acts for the same seed. */
    public static List<Act> acts(long seed, Instant from, int cases, StationCode... stations) {
        RandomCases all = new RandomCases(seed, from, List.of(stations));
        while (all.cases.size() < cases || all.random.nextInt(cases) > 0) {
            all.goOn(cases);
        }
        return List.copyOf(all.acts);
    }

    private void goOn(int most) {
        now = now.plus(Duration.ofMinutes(random.nextInt(90)));
        if (cases.isEmpty() || (cases.size() < most && random.nextInt(6) == 0)) {
            receive();
            return;
        }
        RandomCase one = cases.get(random.nextInt(cases.size()));
        // Told at once, or up to a day later.
        Happened happened = Happened.at(now.minus(Duration.ofMinutes(random.nextInt(24 * 60))));
        acts.add(new Act(now, Officers.actor(any(OFFICERS)), List.copyOf(one.next(happened))));
    }

    private void receive() {
        StationCode station = stations.get(cases.size() % stations.size());
        ComplaintId id = Acts.complaint(FIRST + cases.size());
        cases.add(new RandomCase(id, random));
        acts.add(Acts.received(id, Acts.book(station, 2026), serials.merge(station, 1, Integer::sum), now));
        acts.add(new Act(now, Officers.actor(POOJA), List.copyOf(duty(id, Happened.at(now)))));
    }

    private static List<CaseEvent> duty(ComplaintId id, Happened happened) {
        Owner desk = new Owner(Post.DESK, null);
        Instant due = happened.at().plus(Duration.ofDays(10));
        ObligationId receipt = new ObligationId("receipt");
        return List.of(
                new ObligationOpened(id.asCase(), receipt, "D-72", RuleClass.DEFAULT, desk, null, due, happened),
                new ObligationOpened(
                        id.asCase(),
                        new ObligationId("disposal"),
                        "D-82",
                        RuleClass.DEFAULT,
                        desk,
                        null,
                        due,
                        happened),
                new ObligationMet(id.asCase(), receipt, due, false, happened));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
