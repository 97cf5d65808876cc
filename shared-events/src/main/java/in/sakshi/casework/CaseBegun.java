package in.sakshi.casework;

import in.sakshi.register.EntryNumber;

/** The first event of a case, by which it gets its number in a book of the station (प्रकरण का आरम्भ). */
public interface CaseBegun extends CaseEvent {

    /** The number it got. */
    EntryNumber number();
}
