package in.sakshi.code;

/** What she answered when she was asked whether she may be examined (सहमति). */
public enum MedicalConsent {
    /** She may be examined. */
    GIVEN,
    /** She may be examined, but not inwardly. */
    INNER_REFUSED,
    /** She may not be examined. */
    REFUSED
}
