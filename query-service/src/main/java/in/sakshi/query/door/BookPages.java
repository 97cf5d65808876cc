package in.sakshi.query.door;

import in.sakshi.desk.query.Line;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.BookKind;
import in.sakshi.query.register.BookReading;
import in.sakshi.query.register.Filled;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.ChosenLines;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Listing;
import in.sakshi.shelf.Shelves;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The pages of one kind of numbered book: of a year in the order of its numbers, or of a period in the order of a time. */
final class BookPages<L extends Line> {

    private final BookKind<L> kind;
    private final BookReading<L> books;
    private final Lines<L> lines;
    private final UnaryOperator<List<L>> filling;
    private final ParkedCases parked;

    /** @param filling fills in what stands on other lines */
    BookPages(BookKind<L> kind, Shelves shelves, UnaryOperator<List<L>> filling, ParkedCases parked) {
        this.kind = kind;
        this.books = new BookReading<>(kind, shelves);
        this.lines = shelves.lines(kind.lines());
        this.filling = filling;
        this.parked = parked;
    }

    /**
     * What is asked for.
     *
     * @throws in.sakshi.door.OutsideOfUnit if the station lies outside of the officer's unit
     * @throws TurnedAway if the staff list does not know the station
     */
    Asked<L> asked(BookQuestion question, Reach reach, Print print) {
        reach.requireStation(question.station());
        Integer year = question.year();
        return year == null ? ofPeriod(question, print) : ofYear(question, year, print);
    }

    private Asked<L> ofYear(BookQuestion question, int year, Print print) {
        String inWords = Integer.toString(year);
        RegisterId book = new RegisterId(question.station(), kind.book(), year);
        return new Asked<>(
                kind.group(),
                question.atLeast(),
                kind.ofYear(),
                Period.ofYear(year),
                null,
                Subject.of(kind.ofYear(), question.station(), print).of(print.phrase("copy.year", inWords), inWords),
                () -> filled(books.of(book)),
                () -> parked.in(kind.group()));
    }

    private Asked<L> ofPeriod(BookQuestion question, Print print) {
        List<Condition<L>> conditions = new ArrayList<>();
        conditions.add(kind.station().is(question.station().value()));
        question.period().on(kind.order()).ifPresent(conditions::add);
        return new Asked<>(
                kind.group(),
                question.atLeast(),
                kind.ofPeriod(),
                question.period(),
                null,
                Subject.of(kind.ofPeriod(), question.station(), print).in(question.period(), print),
                () -> filled(new ChosenLines<>(lines, new Choice<>(conditions, kind.order()))),
                () -> parked.in(kind.group()));
    }

    private Listing<L> filled(Listing<L> listing) {
        return new Filled<>(listing, filling);
    }
}
