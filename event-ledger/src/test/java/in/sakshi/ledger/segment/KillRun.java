package in.sakshi.ledger.segment;

import in.sakshi.ledger.Draft;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.LedgerListener;
import in.sakshi.ledger.LedgerSettings;
import in.sakshi.ledger.NewEvent;
import in.sakshi.ledger.check.Finding;
import in.sakshi.ledger.check.HistoryChecker;
import in.sakshi.ledger.check.LedgerChecker;
import in.sakshi.ledger.check.Recorded;
import in.sakshi.ledger.check.SegmentEvidence;
import in.sakshi.ledger.check.Told;
import in.sakshi.ledger.disk.KillAt;
import in.sakshi.ledger.testing.CommitChain;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One ledger in plain files whose writers are killed again and again: each continues where the one before was killed, and
 * after each everything that anybody was ever told must be true.
 */
public final class KillRun {

    private static final long SEGMENT_BYTES = 40_000;
    private static final int LONGEST_LIFE_MILLIS = 300;

    private final Path directory;
    private final List<Told> told = new ArrayList<>();

    public KillRun(Path directory) {
        this.directory = directory;
    }

    /** Lets a writer run until it kills itself at that point ({@link KillAt}). */
    void killAt(String point) throws IOException, InterruptedException {
        try (WriterProcess writer = WriterProcess.start(List.of(), directory, SEGMENT_BYTES, point)) {
            told.addAll(writer.awaitKill());
        }
    }

    /** Lets a writer run for a random while and kills it. */
    public void killAtRandom(Random random) throws IOException, InterruptedException {
        try (WriterProcess writer = WriterProcess.start(List.of(), directory, SEGMENT_BYTES)) {
            writer.awaitReady();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LONGEST_LIFE_MILLIS)));
            writer.kill();
            told.addAll(writer.awaitKill());
        }
    }

    /** Opens the ledger in this process and records one more command. */
    void recordOneMore() {
        UUID command = UUID.randomUUID();
        NewEvent event = CommitChain.event(command.toString(), 0);
        long sentAt = System.nanoTime();
        SegmentLog log = SampleLedger.open(directory);
        try (Ledger ledger = Ledger.open(log, Clock.systemUTC(), LedgerSettings.DEFAULT, LedgerListener.NONE)) {
            long number = ledger.append(new Draft(command, CommitChain.OFFICER, List.of(event)))
                    .join()
                    .number();
            told.add(new Told.Acknowledged(command, sentAt, System.nanoTime(), number));
        }
    }

    /** How many commands were acknowledged in all. */
    public long acknowledged() {
        return told.stream().filter(Told.Acknowledged.class::isInstance).count();
    }

    /** What is wrong: in the files as the killed writer left them, and in what was told about them. */
    public List<Finding> findings() {
        Recorded recorded = new Recorded();
        List<Finding> findings = new ArrayList<>();
        try (SegmentEvidence evidence = SegmentEvidence.of(directory)) {
            findings.addAll(LedgerChecker.check(evidence, recorded).findings());
        }
        findings.addAll(HistoryChecker.checkWriters(told, recorded));
        return findings;
    }
}
