package in.sakshi.query.door;

import java.util.List;

/**
 * One wrong parameter.
 *
 * @param name of the parameter
 * @param wrong what is wrong with it
 * @param details what the sentence names
 */
record WrongParameter(String name, Wrong wrong, List<String> details) {}
