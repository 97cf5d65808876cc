package in.sakshi.desk.query;

/**
 * One row of a board of pendency.
 *
 * @param key what is counted: a kind such as {@code P09}, the path of a unit, or the id of an officer or the code of a post
 * @param label the same in the reader’s language
 */
public record PendencyRow(String key, String label, PendencyCount count) {}
