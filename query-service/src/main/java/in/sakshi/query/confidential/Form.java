package in.sakshi.query.confidential;

/** How a part is covered that is not to be seen. */
enum Form {
    /** Nothing to cover: it tells of no person. */
    OPEN,
    /** Made of a line that is covered already. */
    MADE,
    /** A name: its initials; of her family nothing. */
    NAME,
    /** Name of the applicant: a word for her; in cases of class B and C her initials. */
    APPLICANT,
    /** Name of the victim: a word for her. */
    VICTIM,
    /** A place: nothing, as nobody can tell the village from the house. */
    PLACE,
    /** A mobile number: its last two digits. */
    MOBILE,
    /** An age: about what age; a number, which cannot say that, is left out. */
    AGE,
    /** What somebody wrote: a word in its place that something stands there. */
    TEXT,
    /** A code or number: left out. */
    DROP,
    /** A code that may say that she was used as a front: that code alone is replaced. */
    FLAG,
    /** As that entry is covered which the field beside it or before it names. */
    BY_FIELD,
    /** What is said of an event: under all matters of that event. */
    OF_EVENT,
    /** A whole event: as its own parts. */
    EVENT,
    /** Pieces of speech, each after its kind. */
    SAID,
    /** As its own parts, each under this matter too. */
    INSIDE
}
