package in.sakshi.register;

import in.sakshi.casework.CaseEvent;
import in.sakshi.station.StationCode;
import org.jspecify.annotations.Nullable;

/** What happened in a case and stands in a book of its own beside, with the next number of that book (पंजिका की प्रविष्टि). */
public interface BookEntry extends CaseEvent {

    /** The short name of the book, e.g. {@link RegisterId#COUNSELLING}. */
    String book();

    /**
     * The station in whose book it stands.
     *
     * @param station the one that has the case
     */
    default StationCode bookOf(StationCode station) {
        return station;
    }

    /** The number; absent before it is given. */
    @Nullable
    EntryNumber number();

    /** The same under that number. */
    BookEntry numbered(EntryNumber number);
}
