package in.sakshi.command.door.shape;

/**
 * What can be wrong with a field. The name is part of the API; its sentences in Hindi and English stand in the door's words
 * under {@code field.<name>}, with the details in braces.
 */
public enum FieldCode {
    /** There is no body. */
    NO_BODY,
    /** The body is not in UTF-8. */
    NOT_UTF_8,
    /** It is not JSON from line {0}, column {1} on. */
    BROKEN_JSON,
    /** It is required, and is not there. */
    MISSING,
    /** There is no such field. */
    UNKNOWN_FIELD,
    /** The same field stands there twice. */
    TWICE,
    /** A JSON object is wanted. */
    NOT_AN_OBJECT,
    /** A JSON array is wanted. */
    NOT_A_LIST,
    /** A JSON string is wanted. */
    NOT_TEXT,
    /** A JSON number without fraction or exponent is wanted. */
    NOT_A_WHOLE_NUMBER,
    /** {@code true} or {@code false} is wanted. */
    NOT_TRUE_OR_FALSE,
    /** It is required, and holds nothing but blanks. */
    BLANK,
    /** It has more characters than {0}. */
    TOO_LONG,
    /** It has more items than {0}. */
    TOO_MANY,
    /** It is not of the form of which {0} is an example. */
    NOT_OF_THE_FORM,
    /** It is no {0}, the name of a contract type whose form the words tell. */
    NOT_OF_THE_KIND,
    /** It does not lie between {0} and {1}. */
    OUT_OF_BOUNDS,
    /** It is none of the keys {0}. */
    NOT_IN_CODE_LIST,
    /** It holds a character that cannot be seen, or a line break where one line is wanted. */
    CONTROL_CHARACTER,
    /** It holds half a character: a surrogate without its partner. */
    BROKEN_CHARACTER,
    /** It holds a character that Unicode has not assigned or leaves to private agreement. */
    UNKNOWN_CHARACTER,
    /** A UUID is wanted. */
    NOT_A_UUID,
    /** A date is wanted. */
    NOT_A_DATE,
    /** A moment with its offset from UTC is wanted. */
    NOT_A_MOMENT
}
