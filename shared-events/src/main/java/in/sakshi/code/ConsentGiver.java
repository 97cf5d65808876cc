package in.sakshi.code;

/** Who agreed to a referral (सहमति). */
public enum ConsentGiver {
    /** The woman herself. */
    WOMAN,
    /** A child's guardian. */
    GUARDIAN,
    /** The Child Welfare Committee, for a child. */
    CWC
}
