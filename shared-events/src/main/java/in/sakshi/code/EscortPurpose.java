package in.sakshi.code;

/** What a woman officer is asked for (महिला एस्कॉर्ट का प्रयोजन). */
public enum EscortPurpose {
    /** To go to hospital with her. */
    MEDICAL,
    /** To take down what she says. */
    STATEMENT,
    /** To go to court with her. */
    COURT,
    /** To go before the Child Welfare Committee with the child. */
    COMMITTEE,
    /** To bring her back. */
    RECOVERY,
    /** To see her home. */
    HOME,
    /** To take her to a shelter. */
    SHELTER,
    /** To be there when a house is searched or a woman arrested. */
    RAID
}
