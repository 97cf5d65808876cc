package in.sakshi.benchmark.read;

import in.sakshi.benchmark.ground.Ledgers;
import in.sakshi.benchmark.ground.Samples;
import in.sakshi.ledger.Ledger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A process that records at {@link Pace} into the ledger of another: for each line {@code <database> <events>} it records so many,
 * and then says when each was acknowledged, {@code <commit> <micros>}.
 */
final class PacedChild {

    private PacedChild() {}

    public static void main(String[] arguments) throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] task = line.split(" ", -1);
            record(arguments[0], task[0], Integer.parseInt(task[1]));
        }
    }

    private static void record(String uri, String database, int events) {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        try (Ledger ledger = Ledgers.inMongo(uri, database)) {
            Pace.record(
                    ledger,
                    Samples.drafts(1, events).get(0),
                    (commit, micros) -> acknowledged.add(commit + " " + micros));
        }
        acknowledged.forEach(System.out::println);
    }
}
