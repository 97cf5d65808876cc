package in.sakshi.command.register;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.register.RegisterId;
import in.sakshi.register.SerialGiven;

/**
 * A station's book of a year, as far as numbering needs it (पंजिका).
 *
 * @param id which book
 * @param last the last serial given, 0 if none
 */
record Book(RegisterId id, int last) {

    /** The next number goes to an entry about that case. */
    SerialGiven give(CaseId entry, Happened happened) {
        return new SerialGiven(id, last + 1, entry, happened.at());
    }

    Book after(SerialGiven event) {
        return new Book(event.registerId(), event.serial());
    }
}
