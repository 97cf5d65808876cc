package in.sakshi.desk.query;

/**
 * A column of a register.
 *
 * @param key its name, the same in every language
 * @param title as printed at its head
 */
public record Column(String key, String title) {}
