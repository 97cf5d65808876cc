package in.sakshi.code;

/** How somebody looked (कैसे देखा). */
public enum ViewKind {
    /** It was shown. */
    SHOWN,
    /** What is masked was opened, for a purpose and for a while. */
    OPENED,
    /** It went into a file. */
    FILE,
    /** It was found by a name or a number. */
    FOUND,
    /** A name or a number was looked for, and nothing found. */
    SEARCHED
}
