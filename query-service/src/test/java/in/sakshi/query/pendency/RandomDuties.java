package in.sakshi.query.pendency;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.Post;
import in.sakshi.code.RuleClass;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.NoticeId;
import in.sakshi.obligation.NoticeSent;
import in.sakshi.obligation.ObligationBreached;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationHandedOn;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.ObligationWaived;
import in.sakshi.obligation.Owner;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Acts;
import in.sakshi.query.testing.Officers;
import in.sakshi.station.StationCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Duties that come up, move from hand to hand and station to station, end, and come up again, at random; told at once or days later. */
final class RandomDuties {

    private static final List<StationCode> STATIONS = List.of(Officers.RMG, Officers.BLG, Officers.HRP);
    private static final Owner AT_HOME = Owner.of(Post.IC);

    private final Random random;
    private final List<CaseId> cases = new ArrayList<>();
    private final Map<String, Open> open = new HashMap<>();
    private final List<Open> ended = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private Instant now;

    private record Open(CaseId caseId, ObligationId duty, Owner owner, Instant due, Instant since) {

        String name() {
            return caseId + "/" + duty;
        }
    }

    private RandomDuties(long seed, Instant from) {
        this.random = new Random(seed);
        this.now = from;
    }

    /** The same acts for the same seed. */
    static List<Act> acts(long seed, Instant from, int steps) {
        RandomDuties all = new RandomDuties(seed, from);
        for (int n = 0; n < steps; n++) {
            all.step();
        }
        return List.copyOf(all.acts);
    }

    private void step() {
        now = now.plus(Duration.ofMinutes(1 + random.nextInt(600)));
        if (cases.isEmpty() || random.nextInt(12) == 0) {
            receive();
        } else if (open.isEmpty() || random.nextInt(3) == 0) {
            open();
        } else {
            goOn(any(open.values().stream()
                    .sorted(Comparator.comparing(Open::name))
                    .toList()));
        }
    }

    private void receive() {
        int n = cases.size() + 1;
        acts.add(Acts.received(Acts.complaint(n), Acts.book(any(STATIONS), 2025), n, now));
        cases.add(Acts.complaint(n).asCase());
    }

    private void open() {
        if (!ended.isEmpty() && random.nextInt(4) == 0) {
            Open again = ended.remove(random.nextInt(ended.size()));
            open(again.caseId(), again.duty(), later(again.since()));
            return;
        }
        CaseId caseId = any(cases);
        ObligationId duty = any(List.of(Duty.values())).id(1000 + acts.size());
        open(caseId, duty, told());
    }

    private void open(CaseId caseId, ObligationId duty, Instant since) {
        Owner owner = random.nextInt(4) == 0 ? AT_HOME.at(any(STATIONS)) : AT_HOME;
        Instant due = since.plus(Duration.ofHours(random.nextInt(400)));
        record(new ObligationOpened(
                caseId, duty, "D-82", any(List.of(RuleClass.values())), owner, null, due, Happened.at(since)));
        open.put(caseId + "/" + duty, new Open(caseId, duty, owner, due, since));
    }

    private void goOn(Open duty) {
        Happened happened = Happened.at(later(duty.since()));
        CaseId id = duty.caseId();
        switch (random.nextInt(8)) {
            case 0 -> end(duty, new ObligationMet(id, duty.duty(), duty.due(), false, happened));
            case 1 -> end(duty, new ObligationMetLate(id, duty.duty(), duty.due(), Duration.ofHours(1), happened));
            case 2 -> end(duty, new ObligationWaived(id, duty.duty(), "छूट", Officers.NEELAM, happened));
            case 3 -> end(duty, new ObligationHandedOn(id, duty.duty(), any(cases), happened));
            case 4 -> move(duty, happened);
            case 5 -> redate(duty, happened);
            case 6 -> record(new ObligationBreached(id, duty.duty(), duty.due(), duty.owner(), happened));
            default -> {
                NoticeId notice = new NoticeId(duty.duty() + "/IC+0d");
                record(new NoticeSent(id, duty.duty(), notice, duty.owner(), duty.due(), happened));
            }
        }
    }

    private void end(Open duty, CaseEvent end) {
        record(end);
        open.remove(duty.name());
        ended.add(new Open(
                duty.caseId(),
                duty.duty(),
                duty.owner(),
                duty.due(),
                end.happened().at()));
    }

    private void move(Open duty, Happened happened) {
        Owner to = new Owner(any(List.of(Post.IC, Post.SHO, Post.IO)), null, any(STATIONS));
        record(new ObligationReassigned(duty.caseId(), duty.duty(), duty.owner(), to, happened));
        open.put(duty.name(), new Open(duty.caseId(), duty.duty(), to, duty.due(), happened.at()));
    }

    private void redate(Open duty, Happened happened) {
        Instant to = duty.due().plus(Duration.ofHours(random.nextInt(200) - 50));
        record(new ObligationDueChanged(duty.caseId(), duty.duty(), "D-83", duty.due(), to, happened));
        open.put(duty.name(), new Open(duty.caseId(), duty.duty(), duty.owner(), to, happened.at()));
    }

    private void record(CaseEvent event) {
        acts.add(new Act(now, Officers.actor(Officers.NEELAM), List.of(event)));
    }

    /** When it happened: now, or up to three days ago. */
    private Instant told() {
        return random.nextInt(3) == 0 ? now.minus(Duration.ofMinutes(random.nextInt(3 * 24 * 60))) : now;
    }

    private Instant later(Instant than) {
        Instant told = told();
        return told.isAfter(than) ? told : than;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
