package in.sakshi.desk.refusal;

import org.jspecify.annotations.Nullable;

/**
 * Every rule by which the desk says no (नियम). The name is the rule; its sentences in Hindi and English stand in the words files.
 */
public enum Rule {
    /** The station must be one that the service knows. */
    STATION_UNKNOWN("G1", "station"),
    /** One way to reach her is needed, a mobile number or an address, or the reason why there is none. */
    NO_WAY_TO_REACH_HER("G1", "noContactReason"),
    /** That a woman is used as a front is an officer’s finding after inquiry, never a choice at intake. */
    CATEGORY_IS_AN_OFFICERS_FLAG("G1", "category"),
    /** Nothing is recorded before it has happened. */
    HAPPENED_IN_THE_FUTURE("G1", "happened.at"),
    /** An entry more than 24 hours after the event needs the station house officer or a superior. */
    BACKDATED_WITHOUT_SHO("G1", "happened.at"),
    /** An entry more than 24 hours after the event needs its reason. */
    BACKDATED_WITHOUT_REASON("G1", "happened.delayReason"),
    /** Nothing is done on a complaint before it was received. */
    HAPPENED_BEFORE_RECEIVED("G1", "happened.at"),
    /** A complaint is received once. */
    ALREADY_RECEIVED("G1", "complaintId"),
    /** A first information report is registered once, and electronic information is entered once. */
    ALREADY_REGISTERED("G1", "firId"),
    /** The complaint that a report is to be linked with must be one that is recorded; nothing is lost by leaving it out. */
    COMPLAINT_UNKNOWN("G1", "complaintId"),
    /** A report is registered under at least one section. */
    SECTION_MISSING("G1", "report.sections"),
    /** Information is received before it is registered, or with it. */
    INFORMATION_AFTER_REGISTRATION("G1", "informationAt"),
    /** Only information that came electronically is signed afterwards. */
    NOT_ELECTRONIC("G1", null),
    /** The giver has three days to sign. */
    SIGNATURE_STILL_DUE("G1", null),
    /** It is electronic information so far and must be registered first. */
    NOT_REGISTERED_YET("G1", null),
    /** A station takes over what was sent to it. */
    NOTHING_TO_TAKE_OVER("G18", null),
    /** The receiving station itself takes a report over. */
    TAKEN_OVER_BY_THE_RECEIVER("G18", null),
    /** A report keeps at least one section. */
    NO_SECTION_LEFT("G1", "removed"),
    /** The accused is named before anything is recorded of them. */
    ACCUSED_UNKNOWN("G1", "accusedId"),
    /** A party is back after it left, and before it is recorded. */
    BACK_BEFORE_IT_LEFT("G1", "backAt"),
    /** The diary number stands already; a wrong one is corrected, not entered again. */
    GD_NUMBER_ENTERED_ALREADY("G1", "gdNumber"),
    /** The inquiry officer must be one that the service knows. */
    OFFICER_UNKNOWN("G2", "officer"),
    /** The inquiry officer serves at the station of the complaint or answers for it. */
    OFFICER_OF_ANOTHER_UNIT("G2", "officer"),
    /** The inquiry officer is of the rank of head constable or above. */
    RANK_TOO_LOW("G2", "officer"),
    /** A sensitive case goes to a sub-inspector or above. */
    SENSITIVE_NEEDS_SUB_INSPECTOR("G2", "officer"),
    /** A complaint about the police goes to the circle officer. */
    POLICE_CONDUCT_GOES_TO_CO("G2", "officer"),
    /** An inquiry officer is named first. */
    NOT_ASSIGNED("G2", null),
    /** The complaint is disposed of; it must be reopened first. */
    ALREADY_DISPOSED("G6", null),
    /** The family counselling centre takes a case after at least one first-level session. */
    PPK_BEFORE_FIRST_SESSION("G5", "agency"),
    /** The agency must be at work in the district. */
    AGENCY_NOT_ACTIVE("G5", "agency"),
    /** For a child the guardian or the Child Welfare Committee consents. */
    CHILD_CANNOT_CONSENT("G5", "consent"),
    /** A referral is made once under its id. */
    REFERRAL_ALREADY_MADE("G5", "referralId"),
    /** There is no such referral in this case. */
    REFERRAL_UNKNOWN("G8", "referralId"),
    /** The referral has its outcome already. */
    REFERRAL_HAS_ITS_OUTCOME("G8", "referralId"),
    /** A session is recorded once under its id. */
    SESSION_ALREADY_HELD("G5", "sessionId"),
    /** A disposal is proposed after the assessment. */
    ASSESSMENT_MISSING("G6", null),
    /** Every referral has its outcome before a disposal is proposed, or the in-charge has waived waiting for the Legal Services Authority or the Family Court. */
    REFERRAL_STILL_OPEN("G8", null),
    /** One proposal at a time. */
    ALREADY_PROPOSED("G6", null),
    /** There is no proposal to decide on. */
    NOTHING_PROPOSED("G13", null),
    /** Nobody approves what they proposed themselves. */
    APPROVER_IS_PROPOSER("G13", null),
    /** The in-charge of the centre or a superior decides on a proposal. */
    APPROVER_NOT_ENTITLED("G13", null),
    /** Where the in-charge inquired, the station house officer or a superior decides. */
    SHO_MUST_APPROVE("G13", null),
    /** FALSE, NOT_PRESSED in a guarded class, a flagged false allegation and every sensitive case are decided by the circle officer or a superior. */
    CO_MUST_APPROVE("G13", null),
    /** The complaint is not disposed of yet. */
    NOT_DISPOSED("G14", null),
    /** Feedback is taken by somebody other than the inquiry officer. */
    FEEDBACK_BY_INQUIRY_OFFICER("G14", null),
    /** Feedback is taken, or waived by the circle officer after three attempts on different days. */
    FEEDBACK_MISSING("G14", null),
    /** There is no such follow-up in this case. */
    FOLLOW_UP_UNKNOWN("G15", "followUp"),
    /** Every follow-up is done or waived before the file is closed. */
    FOLLOW_UP_STILL_OPEN("G15", null),
    /** Nothing is due any more when the file is closed. */
    OBLIGATION_STILL_OPEN("G16", null),
    /** The in-charge of the centre or a superior closes the file. */
    CLOSING_NEEDS_IC("G16", null),
    /** The in-charge of the centre or a superior reopens a case. */
    REOPENING_NEEDS_IC("G13", null),
    /** There is no such open duty in this case. */
    OBLIGATION_UNKNOWN("G16", "obligation"),
    /** A duty is waived by the one who may: waiting for the Legal Services Authority or the Family Court, or the first session, by the in-charge, a follow-up by the circle officer, feedback by the circle officer after three attempts on different days; no other duty is waived. */
    WAIVER_NOT_ENTITLED("G8", "obligation"),
    /** A correction names the value that stands there now. */
    SOMETHING_ELSE_STANDS_THERE("G1", "oldValue"),
    /** The corrected entry must be a possible one. */
    NOT_A_POSSIBLE_VALUE("G1", "newValue"),
    /** There is no such notice in this case. */
    NOTICE_UNKNOWN("G20", "notice"),
    /** A notice is opened by the post or the officer to whom it was sent. */
    NOTICE_FOR_ANOTHER("G20", "notice");

    private final String guard;
    private final @Nullable String field;

    Rule(String guard, @Nullable String field) {
        this.guard = guard;
        this.field = field;
    }

    /** The guard of the life cycle to which it belongs, e.g. {@code G13}; {@code G20} is the ladder of notices. */
    public String guard() {
        return guard;
    }

    /** The field of the command that it speaks about; absent if it speaks about the case as it stands. */
    public @Nullable String field() {
        return field;
    }
}
