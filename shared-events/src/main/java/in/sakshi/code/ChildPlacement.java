package in.sakshi.code;

/** Where a child is after it was looked into what it needs (बालिका का संरक्षण). */
public enum ChildPlacement {
    /** With the family; nothing else is needed (परिजन के साथ). */
    FAMILY,
    /** In a children’s home (बालगृह). */
    SHELTER,
    /** In hospital (चिकित्सालय). */
    HOSPITAL,
    /** With a fit person or institution (उपयुक्त व्यक्ति/संस्था). */
    FIT_PERSON
}
