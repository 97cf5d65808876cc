package in.sakshi.web.form;

/**
 * What is said of something that cannot be read, in the reader’s language.
 *
 * @param notADay of a day that is none
 * @param notAMoment of a moment that is none
 * @param notANumber of a number that is none
 */
public record Sayings(String notADay, String notAMoment, String notANumber) {}
