package in.sakshi.desk.query;

/**
 * What stood in a place of a register before it was struck through (काटी गयी प्रविष्टि).
 *
 * @param text what stood there
 * @param note who struck it through, when and why
 */
public record Struck(String text, String note) {}
