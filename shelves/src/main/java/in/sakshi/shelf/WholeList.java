package in.sakshi.shelf;

import in.sakshi.desk.query.Line;
import java.util.Iterator;
import java.util.List;

/** Lines that were all read already, as those of one case are. */
public final class WholeList<L extends Line> implements Listing<L> {

    private final List<L> lines;

    /** Those lines, in that order. */
    public WholeList(List<L> lines) {
        this.lines = List.copyOf(lines);
    }

    @Override
    public Stretch<L> page(int page, int size) {
        return Stretch.of(
                lines.size(),
                lines.stream().skip((long) page * size).limit(size).toList());
    }

    @Override
    public Iterator<Stretch<L>> pieces(int size) {
        return List.of(Stretch.of(lines.size(), lines)).iterator();
    }
}
