package in.sakshi.query.register;

import in.sakshi.desk.query.Line;
import in.sakshi.shelf.Listing;
import in.sakshi.shelf.Stretch;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lines on which, as they are read, something is filled in that stands on other lines. */
public final class Filled<L extends Line> implements Listing<L> {

    private final Listing<L> lines;
    private final UnaryOperator<List<L>> filling;

    /**
     * Those lines, filled.
     *
     * @param filling fills the lines of a stretch, all at once
     */
    public Filled(Listing<L> lines, UnaryOperator<List<L>> filling) {
        this.lines = lines;
        this.filling = filling;
    }

    @Override
    public Stretch<L> page(int page, int size) {
        return filled(lines.page(page, size));
    }

    @Override
    public Iterator<Stretch<L>> pieces(int size) {
        Iterator<Stretch<L>> pieces = lines.pieces(size);
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return pieces.hasNext();
            }

            @Override
            public Stretch<L> next() {
                return filled(pieces.next());
            }
        };
    }

    private Stretch<L> filled(Stretch<L> stretch) {
        return new Stretch<>(stretch.total(), filling.apply(stretch.lines()), stretch.missing());
    }
}
