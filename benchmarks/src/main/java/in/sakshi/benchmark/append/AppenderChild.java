package in.sakshi.benchmark.append;

import in.sakshi.benchmark.ground.ChildJvm;
import in.sakshi.benchmark.ground.Ledgers;
import in.sakshi.benchmark.ground.Samples;
import in.sakshi.ledger.Draft;
import in.sakshi.ledger.Ledger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process that appends to a shared ledger. Told {@code <database> <writers> <millis>}, it opens the ledger and says {@code open};
 * told {@code go}, it has that many writers append for that long, and says how many commits were acknowledged.
 */
final class AppenderChild {

    private AppenderChild() {}

    public static void main(String[] arguments) throws Exception {
        ChildJvm.endWithAnyThread();
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] task = line.split(" ", -1);
            try (Ledger ledger = Ledgers.inMongo(arguments[0], task[0])) {
                append(ledger, Integer.parseInt(task[1]), Long.parseLong(task[2]), input);
            }
        }
    }

    private static void append(Ledger ledger, int writers, long millis, BufferedReader input) throws Exception {
        System.out.println("open");
        requireGo(input.readLine());
        long until = System.nanoTime() + millis * 1_000_000;
        List<Writer> crowd =
                Stream.generate(() -> new Writer(ledger, until)).limit(writers).toList();
        crowd.forEach(Thread::start);
        long acknowledged = 0;
        for (Writer writer : crowd) {
            writer.join();
            acknowledged += writer.acknowledged;
        }
        System.out.println(acknowledged);
    }

    private static void requireGo(String word) throws IOException {
        if (!"go".equals(word)) {
            throw new IOException("told: " + word + " (expected: go)");
        }
    }

    /** Appends case after case until its time is over; nothing of it may fail. */
    private static final class Writer extends Thread {

        private final Ledger ledger;
        private final long until;
        private long acknowledged;

        Writer(Ledger ledger, long until) {
            this.ledger = ledger;
            this.until = until;
        }

        @Override
        public void run() {
            while (System.nanoTime() < until) {
                for (Draft draft : Samples.drafts(1, Samples.EVENTS_PER_CASE).get(0)) {
                    if (System.nanoTime() < until) {
                        ledger.append(draft).join();
                        acknowledged++;
                    }
                }
            }
        }
    }
}
