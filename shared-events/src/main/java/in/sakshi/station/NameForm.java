package in.sakshi.station;

/** What a name on a list may look like where somebody writes it down: of officers, of stations. Regular expressions for the whole text. */
public final class NameForm {

    /** In Devanagari, on one line; a Latin abbreviation may stand in it. */
    public static final String HINDI =
            "(?=.*\\p{IsDevanagari})[\\p{IsDevanagari}\\p{IsLatin}\\p{N}\\p{P} \u200C\u200D]{1,100}";

    /** In Latin letters, on one line. */
    public static final String ENGLISH = "(?=.*\\p{IsLatin})[\\p{IsLatin}\\p{N}\\p{P} ]{1,100}";

    private NameForm() {}
}
