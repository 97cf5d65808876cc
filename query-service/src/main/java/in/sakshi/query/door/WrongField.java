package in.sakshi.query.door;

/**
 * One wrong parameter, as the caller is told.
 *
 * @param field its name
 * @param code stable name of what is wrong
 * @param expected what would be right, in the reader's language
 */
record WrongField(String field, String code, String expected) {}
