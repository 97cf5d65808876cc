package in.sakshi.shelf;

import in.sakshi.desk.query.Line;
import java.util.List;

/**
 * A page of chosen lines.
 *
 * @param total how many were chosen, on all pages
 * @param lines those of the page, in order
 */
public record Chosen<L extends Line>(long total, List<L> lines) {

    public Chosen {
        lines = List.copyOf(lines);
    }
}
