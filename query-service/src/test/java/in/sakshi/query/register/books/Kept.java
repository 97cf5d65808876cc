package in.sakshi.query.register.books;

import static in.sakshi.query.testing.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.query.BookLine;
import in.sakshi.query.register.BookKind;
import in.sakshi.query.register.BookReading;
import in.sakshi.query.register.Filled;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Printed;
import in.sakshi.query.testing.Recording;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.ChosenLines;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.MemoryShelves;
import in.sakshi.shelf.Stretch;
import in.sakshi.station.StationCode;
import java.util.List;
import java.util.function.UnaryOperator;

/** The books of one kind, as they are kept and read. */
final class Kept<L extends BookLine> {

    private final MemoryShelves shelves;
    private final Recording recording;
    private final BookKind<L> kind;
    private final UnaryOperator<List<L>> filling;

    private Kept(BookKind<L> kind, MemoryShelves shelves, UnaryOperator<List<L>> filling) {
        this.kind = kind;
        this.shelves = shelves;
        this.filling = filling;
        this.recording = new Recording(new BookKeeping(shelves));
    }

    static <L extends BookLine> Kept<L> of(BookKind<L> kind) {
        return new Kept<>(kind, new MemoryShelves(), UnaryOperator.identity());
    }

    /** Books on which something of other lines is filled in. */
    static <L extends BookLine> Kept<L> of(BookKind<L> kind, MemoryShelves shelves, UnaryOperator<List<L>> filling) {
        return new Kept<>(kind, shelves, filling);
    }

    Kept<L> record(Act... acts) {
        recording.record(List.of(acts));
        return this;
    }

    /** Everything is handled once more by somebody who begins anew. */
    void recordAgain(List<Act> acts) {
        new Recording(new BookKeeping(shelves)).record(acts);
    }

    Stretch<L> page(RegisterId book, int page, int size) {
        return new Filled<>(new BookReading<>(kind, shelves).of(book), filling).page(page, size);
    }

    /** The lines of a station from one moment until before another. */
    List<L> period(StationCode station, String from, String before) {
        List<Condition<L>> conditions =
                List.of(kind.station().is(station.value()), new Condition.Within<>(kind.order(), at(from), at(before)));
        return new Filled<>(
                        new ChosenLines<>(shelves.lines(kind.lines()), new Choice<>(conditions, kind.order())), filling)
                .page(0, 100)
                .lines();
    }

    /** The only line of that book, printed. */
    Printed only(RegisterId book, String askedAt) {
        List<L> lines = page(book, 0, 100).lines();
        assertThat(lines).hasSize(1);
        return print(lines.get(0), askedAt);
    }

    Printed print(L line, String askedAt) {
        return Printed.of(line, kind.ofPeriod(), at(askedAt));
    }
}
