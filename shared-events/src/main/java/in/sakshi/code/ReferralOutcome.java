package in.sakshi.code;

/** What a referral came to (संदर्भ का परिणाम). */
public enum ReferralOutcome {
    /** Agreed to live together (साथ रहने को राजी). */
    REUNITED,
    /** Written compromise (लिखित समझौता). */
    COMPROMISE,
    /** No agreement; legal action. */
    NO_COMPROMISE,
    /** Advised to lodge an FIR. */
    FIR_ADVISED,
    /** Shelter given. */
    SHELTER_GIVEN,
    /** Legal aid allotted. */
    LEGAL_AID_ALLOTTED,
    /** Domestic incident report filed. */
    DIR_FILED,
    /** Compensation approved. */
    COMP_APPROVED,
    /** Compensation rejected. */
    COMP_REJECTED,
    /** Interim compensation paid. */
    INTERIM_PAID,
    /** Treated. */
    TREATED,
    /** Psychological sessions done. */
    PSY_DONE,
    /** Child restored to the family. */
    CHILD_RESTORED,
    /** Child in a care institution. */
    CHILD_CCI,
    /** Not eligible. */
    NOT_ELIGIBLE,
    /** She did not take the service. */
    DECLINED_BY_WOMAN,
    /** Returned by the agency (वापस). */
    RETURNED,
    /** She did not turn up (उपस्थित नहीं हुई). */
    NOT_TURNED_UP,
    /** Cancelled (निरस्त). */
    CANCELLED,
    /** No answer from the agency. */
    NO_RESPONSE
}
