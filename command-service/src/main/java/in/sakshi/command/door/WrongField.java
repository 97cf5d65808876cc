package in.sakshi.command.door;

/**
 * One wrong field, as the caller is told.
 *
 * @param field the place, e.g. {@code complainant.mobile}
 * @param code stable name of what is wrong
 * @param expected what would be right, in the reader's language
 */
record WrongField(String field, String code, String expected) {}
