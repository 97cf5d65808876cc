package in.sakshi.query.register;

/**
 * Something that happened in a case and that a later entry of a book will mention.
 *
 * @param position in the ledger
 * @param about what it is about, e.g. {@code session}
 * @param what what is to be mentioned
 */
public record Clue(long position, String about, String what) {}
