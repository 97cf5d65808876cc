package in.sakshi.query.register.helpdesk;

import in.sakshi.desk.query.HelpDeskLine;
import java.util.List;

/**
 * A page of a book.
 *
 * @param total numbers given in the book so far
 * @param lines the applications on the page, in the order of their numbers
 * @param missing numbers on the page whose applications could not be written yet: a person must look at why
 */
public record BookPage(int total, List<HelpDeskLine> lines, List<String> missing) {

    public BookPage {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }
}
