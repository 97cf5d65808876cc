package in.sakshi.standalone.demo;

import in.sakshi.command.schedule.BusTelling;
import in.sakshi.fact.Kolkata;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Ledger;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records the demo's case through the command door, on a ledger whose origin says that it is a demo and that holds nothing
 * else. A load that was cut short goes on where it stopped.
 */
public final class DemoLoader {

    /** The kind of origin of a ledger that may hold invented cases. */
    public static final String KIND = "demo";

    private static final int OK = 200;
    private static final int AT_ONCE = 500;

    private final DemoCase script;
    private final DemoReminding reminding;
    private final Ledger ledger;
    private final MovableClock clock;
    private final DemoGate gate;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /**
     * @param script the demo's case, as JSON
     * @param reminding tells of what is due between its steps
     */
    public DemoLoader(byte[] script, DemoReminding reminding, MovableClock clock, DemoGate gate) {
        this.script = DemoCase.read(new JsonMapper(), script);
        this.reminding = reminding;
        this.ledger = reminding.ledger();
        this.clock = clock;
        this.gate = gate;
    }

    /** Whether the whole case is recorded. */
    public boolean loaded() {
        return ledger.ofCommand(script.commandId(script.steps().size() - 1)).isPresent();
    }

    /**
     * Records what is missing of the case.
     *
     * @param door address of the service
     * @throws DemoNotLoaded if the ledger is not a demo's, or holds something else
     */
    public void load(URI door) throws IOException, InterruptedException {
        if (!ledger.origin().kind().equals(KIND)) {
            throw new DemoNotLoaded("the ledger is a " + ledger.origin().kind()
                    + " one (expected: for the demo, an empty data directory)");
        }
        int recorded = stepsRecorded();
        if (commitsOfOfficers() != recorded) {
            throw new DemoNotLoaded("the demo was not loaded to its end, and something else was recorded since"
                    + " (expected: for the demo, an empty data directory)");
        }
        DemoCase moved = script.endingOn(lastDay(recorded));
        gate.shut();
        try {
            for (int step = recorded; step < moved.steps().size(); step++) {
                send(door, moved.steps().get(step), moved.commandId(step));
            }
        } finally {
            clock.letGo();
            gate.open();
        }
    }

    /** The book in which the recorded case stands. */
    public URI register(URI door) {
        int year = Kolkata.dateAt(ledger.read(0, 1).get(0).recordedAt()).getYear();
        return door.resolve("/api/registers/help-desk?station=" + script.station() + "&year=" + year);
    }

    /** All that happened in the case. */
    public URI history(URI door) {
        return door.resolve("/api/cases/" + script.complaint() + "/history");
    }

    private int stepsRecorded() {
        int step = 0;
        while (step < script.steps().size()
                && ledger.ofCommand(script.commandId(step)).isPresent()) {
            step++;
        }
        return step;
    }

    /** What officers have recorded: the steps of the case, and whatever else somebody may have; not what the service told. */
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

    /** Yesterday; for a load that was cut short, the day that fits to what it had recorded. */
    private LocalDate lastDay(int recorded) {
        if (recorded == 0) {
            return Kolkata.dateAt(clock.real().instant()).minusDays(1);
        }
        Commit first = ledger.read(0, 1).get(0);
        LocalDate begins = Kolkata.dateAt(script.steps().get(0).at());
        LocalDate ends =
                Kolkata.dateAt(script.steps().get(script.steps().size() - 1).at());
        return ends.plusDays(ChronoUnit.DAYS.between(begins, Kolkata.dateAt(first.recordedAt())));
    }

    private void send(URI door, DemoStep step, UUID commandId) throws IOException, InterruptedException {
        reminding.until(step.at(), clock);
        clock.moveTo(step.at());
        HttpRequest request = HttpRequest.newBuilder(door.resolve("/api/commands/" + step.command()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", commandId.toString())
                .header("X-Sakshi-Officer", step.by())
                .header(DemoGate.PASS_HEADER, gate.pass())
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(step.body().toString()))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new DemoNotLoaded(
                    "the demo's " + step.command() + " was answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
