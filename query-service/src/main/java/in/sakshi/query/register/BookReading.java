package in.sakshi.query.register;

import in.sakshi.desk.query.Line;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Listing;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.Stretch;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Turns the pages of books: as their numbers have no gaps, the entries of a page are known by their ids. */
public final class BookReading<L extends Line> {

    private final Lines<L> lines;
    private final Lines<BookEntry> entries;
    private final Lines<Book> books;

    /** A reading of the books of that kind on those shelves. */
    public BookReading(BookKind<L> kind, Shelves shelves) {
        this.lines = shelves.lines(kind.lines());
        this.entries = shelves.lines(kind.entries());
        this.books = shelves.lines(kind.books());
    }

    /** A book in the order of its numbers. A number is missing if its entry could not be written: a person must look at why. */
    public Listing<L> of(RegisterId book) {
        return new Listing<>() {

            @Override
            public Stretch<L> page(int page, int size) {
                return BookReading.this.page(book, page, size);
            }

            @Override
            public Iterator<Stretch<L>> pieces(int size) {
                int pages = Math.max(1, (last(book) + size - 1) / size);
                return IntStream.range(0, pages)
                        .mapToObj(page -> page(page, size))
                        .iterator();
            }
        };
    }

    private Stretch<L> page(RegisterId book, int page, int size) {
        int last = last(book);
        List<Integer> serials = IntStream.rangeClosed(1, last)
                .skip((long) page * size)
                .limit(size)
                .boxed()
                .toList();
        Map<String, BookEntry> found = entries.find(
                serials.stream().map(serial -> BookEntry.id(book, serial)).toList());
        Map<String, L> written =
                lines.find(found.values().stream().map(BookEntry::line).toList());
        List<L> shown = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int serial : serials) {
            BookEntry entry = found.get(BookEntry.id(book, serial));
            L line = entry == null ? null : written.get(entry.line());
            if (line == null) {
                missing.add(new EntryNumber(book, serial).toString());
            } else {
                shown.add(line);
            }
        }
        return new Stretch<>(last, shown, missing);
    }

    private int last(RegisterId book) {
        Book written = books.find(List.of(book.toString())).get(book.toString());
        return written == null ? 0 : written.last();
    }
}
