package in.sakshi.ledger.compact;

import java.util.Arrays;

/** A growing array of numbers: eight bytes each, nothing else. Not for several threads at once. */
public final class Longs {

    private long[] content;
    private int size;

    /** An empty array with room for so many before it has to grow. */
    public Longs(int room) {
        content = new long[Math.max(room, 1)];
    }

    public int size() {
        return size;
    }

    public long get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException("index: " + index + " (expected: less than " + size + ")");
        }
        return content[index];
    }

    public void set(int index, long value) {
        if (index >= size) {
            throw new IndexOutOfBoundsException("index: " + index + " (expected: less than " + size + ")");
        }
        content[index] = value;
    }

    /** Appends a number. */
    public void add(long value) {
        if (size == content.length) {
            content = Arrays.copyOf(content, size + Math.max(size >> 1, 8));
        }
        content[size++] = value;
    }
}
