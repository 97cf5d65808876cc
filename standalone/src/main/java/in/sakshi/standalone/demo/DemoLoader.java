package in.sakshi.standalone.demo;

import in.sakshi.command.schedule.BusTelling;
import in.sakshi.fact.Kolkata;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Ledger;
import in.sakshi.standalone.demo.DemoScript.Line;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Records the demo's cases through the command door, on a ledger whose origin says that it is a demo and that holds nothing
 * else. A load that was cut short goes on where it stopped.
 */
public final class DemoLoader {

    /** The kind of origin of a ledger that may hold invented cases. */
    public static final String KIND = "demo";

    private static final int OK = 200;
    private static final int AT_ONCE = 500;

    private final DemoScript script;
    private final DemoReminding reminding;
    private final Ledger ledger;
    private final MovableClock clock;
    private final DemoGate gate;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /**
     * @param scripts the demo's cases, each as JSON; the first is the one that a visitor is shown
     * @param reminding tells of what is due between their steps
     */
    public DemoLoader(List<byte[]> scripts, DemoReminding reminding, MovableClock clock, DemoGate gate) {
        this.script = DemoScript.read(scripts);
        this.reminding = reminding;
        this.ledger = reminding.ledger();
        this.clock = clock;
        this.gate = gate;
    }

    /** Whether all the cases are recorded. */
    public boolean loaded() {
        List<Line> lines = script.lines();
        return isRecorded(lines.get(lines.size() - 1));
    }

    /**
     * Records what is missing of the cases.
     *
     * @param door address of the service
     * @throws DemoNotLoaded if the ledger is not a demo's, or holds something else
     */
    public void load(URI door) throws IOException, InterruptedException {
        if (!ledger.origin().kind().equals(KIND)) {
            throw new DemoNotLoaded("the ledger is a " + ledger.origin().kind()
                    + " one (expected: for the demo, an empty data directory)");
        }
        int recorded = (int) script.lines().stream().takeWhile(this::isRecorded).count();
        if (commitsOfOfficers() != recorded) {
            throw new DemoNotLoaded("the demo was not loaded to its end, and something else was recorded since"
                    + " (expected: for the demo, an empty data directory)");
        }
        List<Line> lines = moved(recorded).lines();
        gate.shut();
        try {
            for (Line line : lines.subList(recorded, lines.size())) {
                send(door, line.step(), line.id());
            }
        } finally {
            clock.letGo();
            gate.open();
        }
    }

    /** The book in which the case stands that a visitor is shown. */
    public URI register(URI door) {
        int year = Kolkata.dateAt(ledger.read(0, 1).get(0).recordedAt()).getYear();
        return door.resolve("/api/registers/help-desk?station=" + script.shown().station() + "&year=" + year);
    }

    /** All that happened in that case. */
    public URI history(URI door) {
        return door.resolve("/api/cases/" + script.shown().complaint() + "/history");
    }

    private boolean isRecorded(Line line) {
        return ledger.ofCommand(line.id()).isPresent();
    }

    /** What officers have recorded: the steps of the cases, and whatever else somebody may have; not what the service told. */
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

    /** So that it ends yesterday; for a load that was cut short, as fits to what it had recorded. */
    private DemoScript moved(int recorded) {
        return recorded == 0
                ? script.endingOn(Kolkata.dateAt(clock.real().instant()).minusDays(1))
                : script.beginningOn(Kolkata.dateAt(ledger.read(0, 1).get(0).recordedAt()));
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
