package in.sakshi.register;

import in.sakshi.casework.CaseEvent;

/** What happened in a case and stands in a book of its own beside, with the next number of that book (पंजिका की प्रविष्टि). */
public interface BookEntry extends CaseEvent {

    /** The short name of the book, e.g. {@link RegisterId#COUNSELLING}. */
    String book();

    /** The same under that number. */
    BookEntry numbered(EntryNumber number);
}
