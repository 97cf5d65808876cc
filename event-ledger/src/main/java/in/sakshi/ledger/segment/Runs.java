package in.sakshi.ledger.segment;

import java.util.Arrays;

/**
 * Which commits hold the events of one stream: runs of sequences, in order. A case has a dozen of them, a register of the
 * year a hundred thousand.
 */
final class Runs {

    private static final int WIDTH = 3;

    // Of each run: its first sequence, the sequence behind its last, the number of its commit.
    private long[] runs = new long[WIDTH];
    private int size;

    /** Whether an event with one of those sequences is there. */
    boolean meets(long first, long end) {
        int i = lastFrom(end - 1);
        return i >= 0 && runs[i * WIDTH + 1] > first;
    }

    void add(long first, long end, long number) {
        int at = (lastFrom(first) + 1) * WIDTH;
        if (size * WIDTH == runs.length) {
            runs = Arrays.copyOf(runs, runs.length + Math.max(runs.length / WIDTH / 2, 1) * WIDTH);
        }
        System.arraycopy(runs, at, runs, at + WIDTH, size * WIDTH - at);
        runs[at] = first;
        runs[at + 1] = end;
        runs[at + 2] = number;
        size++;
    }

    /** The numbers of the commits from the one that holds the sequence on, at most so many; none if none holds it. */
    long[] from(long sequence, int most) {
        int at = lastFrom(sequence);
        boolean held = at >= 0 && sequence < runs[at * WIDTH + 1];
        long[] numbers = new long[held ? Math.min(most, size - at) : 0];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = runs[(at + i) * WIDTH + 2];
        }
        return numbers;
    }

    /** The last run that begins at the sequence or before it, −1 if there is none. */
    private int lastFrom(long sequence) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs[middle * WIDTH] <= sequence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
