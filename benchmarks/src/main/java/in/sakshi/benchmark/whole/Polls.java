package in.sakshi.benchmark.whole;

import in.sakshi.benchmark.ground.EmbeddedMongo;
import in.sakshi.benchmark.measure.Comparison;
import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Measure;
import in.sakshi.benchmark.measure.Scale;
import in.sakshi.benchmark.measure.Target;
import in.sakshi.casework.CaseId;
import in.sakshi.command.schedule.DueLine;
import in.sakshi.command.schedule.Pace;
import in.sakshi.command.schedule.ReminderRound;
import in.sakshi.command.schedule.Schedule;
import in.sakshi.command.schedule.ScheduleBooks;
import in.sakshi.ledger.secrecy.DataKey;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.mongo.LineCipher;
import in.sakshi.shelf.mongo.MongoShelves;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Rounds through the schedule of a state, 700,000 open cases, against rounds through that of a district: with a hundred cases
 * whose moment has come, and with none.
 */
public final class Polls implements Measure {

    private static final String BUSY = "polls_700k_vs_7k";
    private static final String IDLE = "polls_idle_700k_vs_7k";
    private static final int STATE = 700_000;
    private static final int DISTRICT = 7_000;
    private static final int DUE = 100;
    private static final int LOT = 1_000;
    private static final int BUSY_ROUNDS = 20;
    private static final int IDLE_ROUNDS = 500;
    private static final Instant MORNING = Instant.parse("2025-10-06T05:52:00Z");
    private static final Duration AGAIN = Duration.ofMinutes(1);

    @Override
    public List<Target> targets() {
        return List.of(
                Target.atLeast(
                        BUSY, 0.80, "Rounds that take up 100 cases, among 700,000 open ones against among 7,000"),
                Target.atLeast(
                        IDLE, 0.80, "Rounds in which nothing is due, among 700,000 open cases against among 7,000"));
    }

    @Override
    public List<Finding> run(Scale scale) throws Exception {
        try (EmbeddedMongo mongo = new EmbeddedMongo()) {
            Table state = new Table(mongo, scale.of(STATE));
            Table district = new Table(mongo, scale.of(DISTRICT));
            Comparison busy = scale.rounds().compare(state::busy, district::busy);
            Comparison idle = scale.rounds().compare(state::idle, district::idle);
            return List.of(
                    new Finding(BUSY, busy.ratio(), busy.inWords("/s")),
                    new Finding(IDLE, idle.ratio(), idle.inWords("/s")));
        }
    }

    /** A schedule with so many cases, and whoever goes through it. */
    private static final class Table {

        private final Shelves shelves;
        private Instant now = MORNING;

        Table(EmbeddedMongo mongo, int cases) {
            // Whoever alone writes need not compare positions, which would make the filling long; the rounds compare
            // all the same.
            shelves = new MongoShelves(
                    new MongoTemplate(mongo.client(), mongo.freshDatabase().getName()),
                    new LineCipher(DataKey.random()),
                    true);
            Lines<DueLine> lines = shelves.lines(ScheduleBooks.LINES);
            for (int from = 0; from < cases; from += LOT) {
                lines.write(IntStream.range(from, Math.min(cases, from + LOT))
                        .mapToObj(Table::line)
                        .toList());
            }
        }

        /** What is due in a case is left out: a round reads it of the cases only whose moment has come. */
        private static DueLine line(int n) {
            Instant next = n < DUE
                    ? MORNING.minusSeconds(DUE - n)
                    : MORNING.plus(Duration.ofDays(30)).plusSeconds(n);
            return new DueLine(new CaseId(new UUID(0, n).toString()), n, List.of(), next, next);
        }

        /** Each time those hundred are left alone for long enough to be taken up again. */
        double busy() {
            return perSecond(BUSY_ROUNDS, AGAIN.plusSeconds(1), DUE);
        }

        double idle() {
            return perSecond(IDLE_ROUNDS, Duration.ZERO, 0);
        }

        private double perSecond(int rounds, Duration pause, int expected) {
            int[] told = {0};
            long began = System.nanoTime();
            for (int round = 0; round < rounds; round++) {
                now = now.plus(pause);
                new ReminderRound(
                                new Schedule(shelves, new Pace(DUE + 1, AGAIN)),
                                caseId -> told[0]++,
                                Clock.fixed(now, ZoneOffset.UTC),
                                outcome -> {})
                        .go(() -> true);
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            if (told[0] != rounds * expected) {
                throw new IllegalStateException(
                        "rounds: " + told[0] + " cases told (expected: " + rounds * expected + ")");
            }
            return rounds / seconds;
        }
    }
}
