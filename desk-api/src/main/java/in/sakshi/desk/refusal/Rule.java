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
    /** Whoever was relieved is given nothing to do any more. */
    OFFICER_RELIEVED("G2", "officer"),
    /** Work is given to somebody who is there to do it. */
    OFFICER_ON_LEAVE("G2", "officer"),
    /** The inquiry officer serves at the station of the complaint or answers for it. */
    OFFICER_OF_ANOTHER_UNIT("G2", "officer"),
    /** Whoever is named to inquire or to investigate holds a post whose task that is. */
    NO_TASK_OF_THE_POST("G2", "officer"),
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
    /** There is no such open duty in this case. */
    OBLIGATION_UNKNOWN("G16", "obligation"),
    /** A duty is waived by the one who may: waiting for the Legal Services Authority or the Family Court, the first session, or the letter to an agency, by the in-charge, a follow-up or a mandatory session by the circle officer, feedback by the circle officer after three attempts on different days; no other duty is waived. */
    WAIVER_NOT_ENTITLED("G8", "obligation"),
    /** A correction names the value that stands there now. */
    SOMETHING_ELSE_STANDS_THERE("G1", "oldValue"),
    /** What is corrected stands in a book under that number, in that case. */
    BOOK_ENTRY_UNKNOWN("G1", "entry"),
    /** The corrected entry must be a possible one. */
    NOT_A_POSSIBLE_VALUE("G1", "newValue"),
    /** A complaint whose report is still investigated is closed only if it is followed up in the list of reports. */
    INVESTIGATION_STILL_OPEN("G17", "leftToFir"),
    /** There is no such notice in this case. */
    NOTICE_UNKNOWN("G20", "notice"),
    /** A notice is opened by the post or the officer to whom it was sent. */
    NOTICE_FOR_ANOTHER("G20", "notice"),
    /** That a woman is used as a front, and that counselling is mandatory, is said by the inquiry officer, the in-charge or a superior. */
    FLAG_NEEDS_INQUIRY_OFFICER("G7", null),
    /** An opposite party stands already; a wrong entry is corrected, not entered again. */
    RESPONDENT_NAMED_ALREADY("G1", "respondent"),
    /** Only offences of three to less than seven years are enquired into before they are registered; all sections noted must be such. */
    NOT_IN_THE_BAND("G3", null),
    /** A preliminary enquiry is permitted by a deputy superintendent or a superior. */
    PERMISSION_NEEDS_DSP("G3", "officer"),
    /** That a child is missing is registered at once and never enquired into first. */
    MISSING_CHILD_IS_REGISTERED("G3", null),
    /** There is one preliminary enquiry at a time. */
    ENQUIRY_UNDER_WAY("G3", null),
    /** Only an enquiry that was permitted and is not concluded comes to its end. */
    NO_ENQUIRY_UNDER_WAY("G3", null),
    /** A cognizable offence is registered, or its preliminary enquiry concluded, before the complaint is disposed of. */
    REPORT_NOT_REGISTERED("G9", null),
    /** Every mandatory session is held, or the circle officer has made an exception, before the complaint is disposed of; FALSE needs them always. */
    MANDATORY_COUNSELLING_INCOMPLETE("G7", null),
    /** Grave offences and missing children are not ended by compromise, by her not pressing it, by reunion or as non-cognizable. */
    DISPOSAL_NOT_FOR_CATEGORY("G10", "type"),
    /** After rape, acid or an offence against a child nobody is reconciled; sessions are psychological, legal or of comfort. */
    NO_CONCILIATION("G4", "kind"),
    /** A woman or girl is counselled by a woman. */
    COUNSELLOR_MUST_BE_A_WOMAN("G4", "sitting"),
    /** After three adjournments there is a decision and no further session. */
    ADJOURNED_TOO_OFTEN("G4", null),
    /** Every complaint has had a session, or the reason why there is nothing to counsel, before it is disposed of. */
    COUNSELLING_MISSING("G12", null),
    /** The documents that a disposal of that type needs are attached before it is proposed. */
    DOCUMENTS_MISSING("G11", null),
    /** A follow-up is set for a day that is still to come. */
    FOLLOW_UP_NOT_AHEAD("G15", null),
    /** A complaint is offered to another station than the one that has it. */
    SAME_STATION("G18", "station"),
    /** One offer at a time; the other station decides first. */
    TRANSFER_PENDING("G18", null),
    /** A cognizable offence is registered as a zero report before the complaint goes to another station. */
    ZERO_REPORT_FIRST("G18", null),
    /** Only what was offered is taken or not taken. */
    NO_TRANSFER_PENDING("G18", null),
    /** An in-charge of the receiving station, or a superior of it, takes the complaint or does not. */
    RECEIVING_STATION_DECIDES("G18", null),
    /** What is taken over must be due in the case. */
    NOT_DUE_HERE("G18", "taken"),
    /** A complaint is joined to another one. */
    MERGED_INTO_ITSELF("G19", "into"),
    /** The complaint to which another is joined must be recorded. */
    SURVIVOR_UNKNOWN("G19", "into"),
    /** The complaint to which another is joined is not disposed of. */
    SURVIVOR_DISPOSED("G19", "into"),
    /** What was joined to another complaint goes on there and nowhere else. */
    CASE_IS_MERGED("G19", null),
    /** An examination has one id; another examination gets another. */
    EXAM_SENT_ALREADY("G30", "examId"),
    /** No such sample of this case went to a laboratory. */
    SAMPLE_UNKNOWN("G30", "sampleId"),
    /** A sample has one id; another sample gets another. */
    SAMPLE_SENT_ALREADY("G30", "sampleId"),
    /** The officer who goes along must be one that the service knows. */
    ESCORT_OFFICER_UNKNOWN("G30", "escortOfficer"),
    /** Whoever took a statement down must be an officer that the service knows. */
    RECORDER_UNKNOWN("G30", "recorder"),
    /** No such woman escort was asked for in this case. */
    ESCORT_UNKNOWN("G30", "escortId"),
    /** A request for an escort has one id; another request gets another. */
    ESCORT_ASKED_ALREADY("G30", "escortId"),
    /** A woman escort is a woman. */
    ESCORT_IS_NO_WOMAN("G30", "escortOfficer"),
    /** A direction comes from a post above the one that has to comply, which answers for the station. */
    DIRECTION_NEEDS_SUPERIOR("G31", "addresseePost"),
    /** Whoever has to comply must be an officer that the service knows, and hold the post that is named. */
    ADDRESSEE_UNKNOWN("G31", "addresseeOfficer"),
    /** A direction is given to somebody who is there to comply, or to the post alone. */
    ADDRESSEE_ON_LEAVE("G31", "addresseeOfficer"),
    /** Nobody complies before a direction is given. */
    DIRECTION_DUE_BEFORE_IT_IS_GIVEN("G31", "dueOn"),
    /** A direction has one id; another direction gets another. */
    DIRECTION_ISSUED_ALREADY("G31", "directionId"),
    /** There is no such direction in this case. */
    DIRECTION_UNKNOWN("G31", "directionId"),
    /** The post or the officer to whom a direction was given complies with it. */
    DIRECTION_FOR_ANOTHER("G31", "directionId"),
    /** A document has one id; another document gets another. */
    DOCUMENT_ATTACHED_ALREADY("G31", "documentId"),
    /** A paper is known again by its page, a file by its SHA-256. */
    DOCUMENT_NOT_TO_BE_FOUND("G31", "pageReference"),
    /** A court or magistrate gives more time to a further investigation or an inquiry under s. 135 BNSS that is running, to nothing else. */
    NOTHING_TO_EXTEND("G31", null),
    /** An order is recorded after it was made. */
    ORDER_NOT_MADE_YET("G31", "orderedOn"),
    /** More time ends later than the time that there is already. */
    EXTENSION_NOT_LATER("G31", "until"),
    /** An inquiry goes on after six months for special reasons only, which are recorded (s. 135(6) BNSS). */
    SPECIAL_REASONS_MISSING("G31", "reason"),
    /** An inquiry that was not extended in time has ended by law; no later order revives it (s. 135(6) BNSS). */
    INQUIRY_ENDED_BY_LAW("G31", "orderedOn"),
    /** Whoever supervises the station of a case opens what is masked in it for a purpose; an emergency is for those whose it is not. */
    EMERGENCY_NOT_NEEDED("G31", null),
    /** Who inquires into how a case was handled is on the staff list as one who does. */
    AUDITOR_UNKNOWN("G31", "auditor"),
    /** An inquiry ends on the day on which it is ordered at the earliest. */
    INQUIRY_OVER_BEFORE_IT_BEGINS("G31", "until"),
    /** Only an inquiry that was ordered is over. */
    NO_SUCH_INQUIRY("G31", "auditor"),
    /** A preventive action is taken once under its id. */
    PREVENTIVE_TAKEN_ALREADY("G32", "preventiveId"),
    /** A preventive action is taken under at least one section. */
    PREVENTIVE_SECTION_MISSING("G32", "preventiveSections"),
    /** A case of which it comes must be one that is recorded. */
    LINKED_CASE_UNKNOWN("G32", "arisenFrom"),
    /** Only a person who was detained is released or produced. */
    NOT_DETAINED("G32", null),
    /** A bond ends after it begins. */
    BOND_ENDS_BEFORE_IT_BEGINS("G32", "bondTo"),
    /** A bond binds for a year at most, of a habitual offender for three. */
    BOND_BEYOND_THE_LAW("G32", "bondTo"),
    /** Only a bond that binds on that day is broken. */
    BOND_NOT_IN_FORCE("G32", null),
    /** A proceeding ends once. */
    PREVENTIVE_CONCLUDED_ALREADY("G32", null),
    /** An order is for a district that the service knows. */
    DISTRICT_UNKNOWN("G33", "district"),
    /** An order is known again by its number. */
    ORDER_NUMBER_MISSING("G33", "orderNumber"),
    /** An order changes a rule that stands in the rule book. */
    RULE_UNKNOWN("G33", "rule"),
    /** A district shortens the time of the police; what the law gives to a citizen stays as it is. */
    TIME_OF_A_CITIZEN("G33", "rule"),
    /** What statute or order sets may be made stricter by a district, never laxer. */
    LAXER_THAN_THE_LAW("G33", "amount"),
    /** An order holds from tomorrow at the earliest: nobody is late by what was ordered afterwards. */
    ORDER_NOT_AHEAD("G33", "validFrom"),
    /** How long records are kept is the same in every district. */
    KEPT_AS_LONG_EVERYWHERE("G33", "rule"),
    /** An officer serves at a unit that the service knows. */
    UNIT_UNKNOWN("G34", "unit"),
    /** Each post has its level: a station house officer serves at a station, a circle officer for a circle. */
    POST_OF_ANOTHER_LEVEL("G34", "post"),
    /** Every person is posted as a woman or a man; a program is neither. */
    SEX_OF_A_PERSON("G34", "sex"),
    /** An id is one person’s for life; that a name has changed is said. */
    OFFICER_IS_SOMEBODY_ELSE("G34", "officerId"),
    /** Nobody posts or relieves themselves. */
    NOBODY_POSTS_THEMSELVES("G34", "officerId"),
    /** What is ordered counts from the first day of the present posting at the earliest, so that nobody’s past is changed. */
    POSTING_BEFORE_THE_PRESENT_ONE("G34", "firstDay"),
    /** A posting is recorded thirty days ahead at most; what is further off changes. */
    POSTING_TOO_FAR_AHEAD("G34", "firstDay"),
    /** Only an officer who is posted is relieved or goes on leave. */
    NOT_POSTED("G34", "officerId"),
    /** A leave ends on its first day at the earliest. */
    LEAVE_ENDS_BEFORE_IT_BEGINS("G34", "until"),
    /** Whoever stands in for an officer is another one who is posted. */
    STAND_IN_NOT_POSTED("G34", "standIn"),
    /** A legal hold has one id; another hold gets another. */
    HOLD_PLACED_ALREADY("G35", "holdId"),
    /** There is no such hold on this case. */
    HOLD_UNKNOWN("G35", "holdId"),
    /** A record is destroyed after the case has come to its end, nothing in it is due and nobody inquires into how it was handled. */
    RECORD_STILL_IN_USE("G35", null),
    /** A record is kept as long as its case goes on in another one: a report that is investigated or before a court, a complaint to which it was joined. */
    GOES_ON_ELSEWHERE("G35", null),
    /** A record is kept as long as a legal hold stands on it. */
    RECORD_IS_HELD("G35", null),
    /** A record is kept for the time of the rule book, from the end of the case on. */
    RETENTION_NOT_OVER("G35", null),
    /** The destruction of a record is proposed for the case as it stands, before it is ordered. */
    DESTRUCTION_NOT_PROPOSED("G35", null),
    /** Nobody orders the destruction of a record that they proposed themselves. */
    ORDERED_BY_PROPOSER("G35", null),
    /** Nothing can be done any more in a case of which the record is destroyed. */
    RECORD_DESTROYED("G35", null);

    private final String guard;
    private final @Nullable String field;

    Rule(String guard, @Nullable String field) {
        this.guard = guard;
        this.field = field;
    }

    /**
     * The guard of the life cycle to which it belongs, e.g. {@code G13}; {@code G20} is the ladder of notices, {@code G30} to
     * {@code G35} are care, oversight, preventive action, orders of a district, postings, and keeping and destroying records.
     */
    public String guard() {
        return guard;
    }

    /** The field of the command that it speaks about; absent if it speaks about the case as it stands. */
    public @Nullable String field() {
        return field;
    }
}
