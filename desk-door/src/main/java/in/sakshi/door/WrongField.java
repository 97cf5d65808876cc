package in.sakshi.door;

/**
 * One wrong field or parameter, as the caller is told.
 *
 * @param field the place, e.g. {@code complainant.mobile}, or the parameter's name
 * @param code stable name of what is wrong
 * @param expected what would be right, in the reader's language
 */
public record WrongField(String field, String code, String expected) {}
