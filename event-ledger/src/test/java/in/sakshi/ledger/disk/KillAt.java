package in.sakshi.ledger.disk;

import java.nio.file.Path;

/**
 * Ends the process at once, as {@code kill -9} does, when a step of the disk comes for the n-th time: nothing is flushed,
 * nothing is closed.
 */
public final class KillAt implements SteppedDisk.Bystander {

    /** With this a process ends that was killed, 128 and the number of the signal. */
    public static final int KILLED = 137;

    private final SteppedDisk.Step step;
    private final String file;
    private int left;

    /**
     * Waits for a step.
     *
     * @param point step, how the file's name must end, and how often: {@code "MID_WRITE .ledger 3"}
     */
    public KillAt(String point) {
        String[] words = point.split(" ", -1);
        step = SteppedDisk.Step.valueOf(words[0]);
        file = words[1];
        left = Integer.parseInt(words[2]);
    }

    @Override
    public synchronized void at(SteppedDisk.Step now, Path path) {
        if (now == step && path.toString().endsWith(file) && --left == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
