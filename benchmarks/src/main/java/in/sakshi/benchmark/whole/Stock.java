package in.sakshi.benchmark.whole;

import in.sakshi.benchmark.ground.Crowd;
import in.sakshi.benchmark.ground.Ledgers;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.axon.LedgerEventStorageEngine;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.standalone.district.District;
import in.sakshi.standalone.district.Team;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Cases that lie in the books of the district already: four of five closed, the fifth with the inquiry officer.
 *
 * @param some ids of cases to ask for
 * @param events events of all cases
 */
record Stock(List<String> some, long events) {

    private static final int STILL_OPEN_OF = 5;
    private static final int ASKED_FOR_OF = 10;

    /** Old enough that all lies in the past, young enough that nothing is due yet. */
    private static final Duration AGE = Duration.ofDays(12);

    /** Writes so many cases into a new ledger. */
    static Stock fill(Path directory, int cases) throws Exception {
        Instant first = Instant.now().minus(AGE);
        int each = Math.max(1, cases / District.teams().size());
        List<List<Integer>> stations = IntStream.range(0, District.teams().size())
                .mapToObj(station -> List.of(station))
                .toList();
        Filling filling = new Filling(each, first);
        try (Ledger ledger = Ledgers.inFiles(directory);
                KeyRing keys = StockKeys.begin(directory, ledger)) {
            LedgerEventStorageEngine engine = LittleCase.engine(ledger, keys);
            var unused = Crowd.perSecond(
                    stations, station -> filling.fill(District.teams().get(station), engine));
        }
        return filling.stock();
    }

    /** Fills, a station a thread; makes each case only when it is written, as a hundred thousand take much room. */
    private static final class Filling {

        private final int each;
        private final Instant first;
        private final Queue<String> some = new ConcurrentLinkedQueue<>();
        private final LongAdder events = new LongAdder();

        Filling(int each, Instant first) {
            this.each = each;
            this.first = first;
        }

        void fill(Team team, LedgerEventStorageEngine engine) {
            for (int serial = 0; serial < each; serial++) {
                LittleCase littleCase = new LittleCase(team, serial, first);
                var commits = serial % STILL_OPEN_OF == 0 ? littleCase.commitsSoFar() : littleCase.commits();
                commits.forEach(commit -> {
                    engine.appendEvents(commit);
                    events.add(commit.size());
                });
                if (serial % ASKED_FOR_OF < 2) {
                    some.add(littleCase.id());
                }
            }
        }

        Stock stock() {
            return new Stock(List.copyOf(some), events.sum());
        }
    }
}
