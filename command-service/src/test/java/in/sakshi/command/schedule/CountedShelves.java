package in.sakshi.command.schedule;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Line;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.Chosen;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelf;
import in.sakshi.shelf.Shelves;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Shelves that keep an account of what is asked of them, and of how many lines they hand out. */
final class CountedShelves implements Shelves {

    private final Shelves shelves;
    private final List<Choice<?>> asked = new ArrayList<>();
    private long linesRead;

    CountedShelves(Shelves shelves) {
        this.shelves = shelves;
    }

    int questions() {
        return asked.size();
    }

    List<Choice<?>> asked() {
        return asked;
    }

    long linesRead() {
        return linesRead;
    }

    @Override
    public <L extends Line> Lines<L> lines(Shelf<L> shelf) {
        return new Counted<>(shelves.lines(shelf));
    }

    private final class Counted<L extends Line> implements Lines<L> {

        private final Lines<L> lines;

        Counted(Lines<L> lines) {
            this.lines = lines;
        }

        @Override
        public List<L> first(Choice<L> choice, int most) {
            List<L> found = lines.first(choice, most);
            asked.add(choice);
            linesRead += found.size();
            return found;
        }

        @Override
        public boolean replace(L line, Condition<L> still) {
            return lines.replace(line, still);
        }

        @Override
        public void write(Collection<L> written) {
            lines.write(written);
        }

        @Override
        public Map<String, L> find(Collection<String> ids) {
            throw notCounted();
        }

        @Override
        public Chosen<L> choose(Choice<L> choice, int page, int size) {
            throw notCounted();
        }

        @Override
        public void forEach(List<Condition<L>> conditions, Consumer<L> each) {
            throw notCounted();
        }

        @Override
        public void removeOf(CaseId destroyed) {
            lines.removeOf(destroyed);
        }

        @Override
        public void clear() {
            throw notCounted();
        }

        private static AssertionError notCounted() {
            return new AssertionError("a round asks for the first lines only (expected: first, replace)");
        }
    }
}
