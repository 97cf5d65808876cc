package in.sakshi.ledger.segment;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Draft;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.LedgerListener;
import in.sakshi.ledger.LedgerSettings;
import in.sakshi.ledger.NewEvent;
import in.sakshi.ledger.NotRecorded;
import in.sakshi.ledger.OutcomeUnknown;
import in.sakshi.ledger.disk.Disk;
import in.sakshi.ledger.disk.KillAt;
import in.sakshi.ledger.disk.SteppedDisk;
import in.sakshi.ledger.testing.CommitChain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;

/**
 * A process that records without end and says, line by line, what it was told: the one that is killed.
 *
 * <pre>
 * sent 6f1c… 1234567890          before it is sent, with the time
 * recorded 6f1c… 1234569000 4711 with the time and the number
 * refused 6f1c…
 * unknown 6f1c…
 * </pre>
 */
final class WriterProgram {

    private static final int WRITERS = 4;
    private static final Duration AFTER_REFUSAL = Duration.ofMillis(10);
    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private final Ledger ledger;

    private WriterProgram(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Arguments: directory, bytes of a segment, and, if it is to kill itself, where ({@link KillAt}). */
    public static void main(String[] args) throws InterruptedException {
        Disk disk = args.length < 3 ? Disk.REAL : new SteppedDisk(Disk.REAL, new KillAt(args[2]));
        SegmentLog log =
                SampleLedger.open(Path.of(args[0]), Long.parseLong(args[1]), disk, notice -> say("notice " + notice));
        Ledger ledger = Ledger.open(log, Clock.systemUTC(), LedgerSettings.DEFAULT, LedgerListener.NONE);
        say("ready");
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Thread writer = new Thread(new WriterProgram(ledger)::write);
            writer.start();
            writers.add(writer);
        }
        for (Thread writer : writers) {
            writer.join();
        }
    }

    /** Cases one after the other, of ten events each. */
    private void write() {
        while (true) {
            String stream = UUID.randomUUID().toString();
            for (int sequence = 0; sequence < 10; ) {
                sequence += record(stream, sequence) ? 1 : 0;
            }
        }
    }

    private boolean record(String stream, int sequence) {
        UUID command = UUID.randomUUID();
        NewEvent event = CommitChain.event(stream, sequence, Bytes.wrap(new byte[300]));
        say("sent " + command + " " + System.nanoTime());
        try {
            Commit commit = ledger.append(new Draft(command, CommitChain.OFFICER, List.of(event)))
                    .join();
            say("recorded " + command + " " + System.nanoTime() + " " + commit.number());
            return true;
        } catch (CompletionException e) {
            say((certainly(e) ? "refused " : "unknown ") + command);
            LockSupport.parkNanos(AFTER_REFUSAL.toNanos());
            return false;
        }
    }

    private static boolean certainly(CompletionException e) {
        return e.getCause() instanceof NotRecorded && !(e.getCause() instanceof OutcomeUnknown);
    }

    private static void say(String line) {
        try {
            OUT.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
