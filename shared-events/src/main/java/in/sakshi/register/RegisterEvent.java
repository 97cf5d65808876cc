package in.sakshi.register;

import in.sakshi.fact.Fact;

/** What happens to a book of a station (पंजिका). */
public sealed interface RegisterEvent extends Fact permits SerialGiven {

    /** The book it happens to. */
    RegisterId registerId();
}
