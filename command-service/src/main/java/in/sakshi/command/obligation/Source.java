package in.sakshi.command.obligation;

/** How sure it is that a rule says what the book says (स्रोत). Only a legal officer makes it surer. */
public enum Source {
    /** It stands in a circular or order that we have. */
    SEED,
    /** It was found on public pages, not in the Gazette itself. */
    FOUND,
    /** We know it so and have not found it; to be confirmed before anybody relies on it. */
    UNVERIFIED,
    /** Law and orders are silent; the number is ours, with its reason. */
    DEFAULT
}
