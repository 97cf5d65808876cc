package in.sakshi.code;

/** What the assessment leads to (संस्तुति). */
public enum Recommendation {
    /** An FIR. */
    FIR,
    /** A preliminary enquiry, BNSS 173(3). */
    PRELIM_ENQUIRY,
    /** First-level counselling (परामर्श). */
    COUNSELLING,
    /** Referral to an agency (संदर्भ). */
    REFERRAL,
    /** Preventive action. */
    PREVENTIVE,
    /** Help or information. */
    RELIEF,
    /** No further action. */
    NO_ACTION
}
