package in.sakshi.shelf;

import in.sakshi.desk.query.Line;
import java.util.Iterator;

/** The lines that a choice chooses. */
public final class ChosenLines<L extends Line> implements Listing<L> {

    private final Lines<L> lines;
    private final Choice<L> choice;

    /** What that choice chooses of those lines. */
    public ChosenLines(Lines<L> lines, Choice<L> choice) {
        this.lines = lines;
        this.choice = choice;
    }

    @Override
    public Stretch<L> page(int page, int size) {
        Chosen<L> chosen = lines.choose(choice, page, size);
        return Stretch.of(chosen.total(), chosen.lines());
    }

    @Override
    public Iterator<Stretch<L>> pieces(int size) {
        return new Onward<>(lines, choice, size);
    }
}
