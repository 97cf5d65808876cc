package in.sakshi.shelf;

import in.sakshi.desk.query.Line;
import java.util.List;

/**
 * Lines that follow each other: a page of them, or the next ones of all.
 *
 * @param total how many there are altogether
 * @param lines those of the stretch, in order
 * @param missing numbers that lie on the stretch but whose lines cannot be shown at present
 */
public record Stretch<L extends Line>(long total, List<L> lines, List<String> missing) {

    public Stretch {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    /** A stretch on which nothing is missing. */
    public static <L extends Line> Stretch<L> of(long total, List<L> lines) {
        return new Stretch<>(total, lines, List.of());
    }
}
