package in.sakshi.code;

/** Of what the Special Court is told (विशेष न्यायालय को सूचना का विषय). */
public enum CourtMatter {
    /** That an offence against a child came to the notice of the police. */
    OFFENCE,
    /** Who stands by the child. */
    SUPPORT_PERSON
}
