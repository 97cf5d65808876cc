package in.sakshi.fact;

/** Something that has happened and is recorded for good (तथ्य). When it was recorded, the ledger knows; when it happened, it says itself. */
public interface Fact {

    /** When it happened, as the officer said it, and why it comes late if it does. */
    Happened happened();
}
