package in.sakshi.standalone.demo;

import in.sakshi.command.door.InnerDoor;
import in.sakshi.command.schedule.BusTelling;
import in.sakshi.fact.Kolkata;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Ledger;
import in.sakshi.station.OfficerId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Records the demo through the inner door, on a ledger whose origin says that it is a demo and that holds nothing else: step by
 * step in the order of its time, each decided before the next, as the clock is the same for all. A load that was cut short goes
 * on where it stopped.
 */
public final class DemoLoader {

    /** The kind of origin of a ledger that may hold invented cases. */
    public static final String KIND = "demo";

    private static final int AT_ONCE = 500;

    private final DemoPlan plan;
    private final DemoReminding reminding;
    private final Ledger ledger;
    private final InnerDoor door;
    private final MovableClock clock;
    private final DemoGate gate;
    private final DemoReaders readers;

    /**
     * @param plan what is recorded
     * @param door where
     * @param reminding tells of what is due between its steps
     * @param gate keeps everybody else out meanwhile
     * @param readers keep the registers, and rest meanwhile
     */
    public DemoLoader(
            DemoPlan plan,
            InnerDoor door,
            DemoReminding reminding,
            MovableClock clock,
            DemoGate gate,
            DemoReaders readers) {
        this.plan = plan;
        this.door = door;
        this.reminding = reminding;
        this.ledger = readers.ledger();
        this.clock = clock;
        this.gate = gate;
        this.readers = readers;
    }

    /** Whether the whole demo is recorded. */
    public boolean loaded() {
        if (!isDemo() || ledger.head().next() == 0) {
            return false;
        }
        List<NumberedStep> steps = plan.endingOn(lastDay());
        return isRecorded(steps.get(steps.size() - 1));
    }

    /** How many steps are recorded. */
    public int steps() {
        return stepsRecorded(plan.endingOn(lastDay()));
    }

    /**
     * Records what is missing of the demo.
     *
     * @throws DemoNotLoaded if the ledger is not a demo's, or holds something else, or a step is refused
     */
    public void load() {
        if (!isDemo()) {
            throw new DemoNotLoaded("the ledger is a " + ledger.origin().kind()
                    + " one (expected: for the demo, an empty data directory)");
        }
        LocalDate lastDay = lastDay();
        List<NumberedStep> steps = plan.endingOn(lastDay);
        int recorded = stepsRecorded(steps);
        if (commitsOfOfficers() != recorded) {
            throw new DemoNotLoaded(
                    "the demo was not loaded to its end, and something else was recorded since, or it was begun"
                            + " with another number of complaints (expected: for the demo, the same number, or an empty data directory)");
        }
        gate.shut();
        readers.rest();
        try (DemoClerk clerk = new DemoClerk(ledger, clock, lastEntry());
                DemoReminding.Diary diary = reminding.begin()) {
            for (NumberedStep step : steps.subList(recorded, steps.size())) {
                diary.until(step.step().at(), clerk);
                clerk.at(step.step().at(), step.complaint().toString(), () -> take(step));
            }
            diary.until(Kolkata.endOf(lastDay), clerk);
            clerk.finish();
        } finally {
            clock.letGo();
            gate.open();
            readers.goOn();
        }
        readers.awaitReadUp();
    }

    /** The book in which the case stands that a visitor is shown. */
    public URI register(URI door) {
        int year = plan.yearOn(lastDay());
        return door.resolve("/api/registers/help-desk?station=" + plan.station() + "&year=" + year);
    }

    /** All that happened in that case. */
    public URI history(URI door) {
        return door.resolve("/api/cases/" + plan.complaint() + "/history");
    }

    private boolean isDemo() {
        return ledger.origin().kind().equals(KIND);
    }

    private boolean isRecorded(NumberedStep step) {
        return ledger.ofCommand(step.id()).isPresent();
    }

    private int stepsRecorded(List<NumberedStep> steps) {
        int step = 0;
        while (step < steps.size() && isRecorded(steps.get(step))) {
            step++;
        }
        return step;
    }

    /** What officers have recorded: the steps of the demo, and whatever else somebody may have; not what the service told. */
    private long commitsOfOfficers() {
        long found = 0;
        List<Commit> some = ledger.read(0, AT_ONCE);
        while (!some.isEmpty()) {
            found += some.stream()
                    .filter(commit -> !commit.actor().equals(BusTelling.SYSTEM))
                    .count();
            some = ledger.read(some.get(some.size() - 1).number() + 1, AT_ONCE);
        }
        return found;
    }

    /** Yesterday; for a load that has begun, the day that fits to its first step. */
    private LocalDate lastDay() {
        LocalDate yesterday = Kolkata.dateAt(clock.real().instant()).minusDays(1);
        if (ledger.head().next() == 0) {
            return yesterday;
        }
        LocalDate first = Kolkata.dateAt(plan.endingOn(yesterday).get(0).step().at());
        LocalDate begun = Kolkata.dateAt(ledger.read(0, 1).get(0).recordedAt());
        return yesterday.plusDays(ChronoUnit.DAYS.between(first, begun));
    }

    private Instant lastEntry() {
        return ledger.head().recordedAt();
    }

    private void take(NumberedStep numbered) {
        DemoStep step = numbered.step();
        try {
            door.take(
                    numbered.id(),
                    new OfficerId(step.by()),
                    step.command(),
                    step.body().toString().getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException e) {
            throw new DemoNotLoaded("the demo's " + step.command() + " at " + step.at() + " was not recorded: " + e);
        }
    }
}
