package in.sakshi.benchmark.fault;

import in.sakshi.benchmark.ground.ChildJvm;
import in.sakshi.benchmark.ground.Ledgers;
import in.sakshi.benchmark.ground.Samples;
import in.sakshi.ledger.Draft;
import in.sakshi.ledger.Ledger;
import java.nio.file.Path;

/** A process that records into files until it is killed, and says each command once it is acknowledged. */
final class KilledChild {

    private static final int WRITERS = 8;

    private KilledChild() {}

    public static void main(String[] arguments) {
        ChildJvm.endWithAnyThread();
        ChildJvm.endWithParent();
        System.out.println("opening");
        Ledger ledger = Ledgers.inFiles(Path.of(arguments[0]));
        for (int i = 0; i < WRITERS; i++) {
            new Thread(() -> record(ledger), "writer-" + i).start();
        }
    }

    private static void record(Ledger ledger) {
        while (true) {
            for (Draft draft : Samples.drafts(1, Samples.EVENTS_PER_CASE).get(0)) {
                System.out.println(ledger.append(draft).join().commandId());
            }
        }
    }
}
