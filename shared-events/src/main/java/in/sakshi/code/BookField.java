package in.sakshi.code;

/**
 * An entry of the books of counselling, preventive action, feedback or follow-ups that may turn out wrong and is then struck through
 * and written anew (संशोधन): only what somebody wrote down or chose, and from which nothing follows.
 *
 * <ul>
 *   <li>Counselling: not the kind, who came and who did not, the counsellor’s sex and the outcome, by which the mandatory sessions,
 *       adjournments and guards go; not the next date, which is fixed anew.
 *   <li>Preventive action: not the sections, by which a person is detained and a bond is limited, not the days of the bond, within which
 *       it can be broken; not the interim bond, the breach and the result, of which there may be several or on which the case ends.
 *   <li>Feedback: not the score, on which a case is reopened, nor what went wrong at the station, which comes before the circle officer.
 *   <li>Follow-ups: not how she was found, which brings the case back to the in-charge, nor the next date, for which one is planned.
 *   <li>None: serial, case, times and who made the entry, on which its limits and its proof stand.
 * </ul>
 */
public enum BookField {
    /** Counselling: where it was held. */
    COUNSELLING_PLACE,
    /** Counselling: whether nobody else could hear. */
    COUNSELLING_PRIVATE,
    /** Counselling: how long it took, in minutes. */
    COUNSELLING_MINUTES,
    /** Counselling: how those were called who did not come. */
    COUNSELLING_CALLED_BY,
    /** Counselling: name and post of the counsellor. */
    COUNSELLING_COUNSELLOR,
    /** Counselling: whether they came willingly. */
    COUNSELLING_WILLING,
    /** Counselling: what it is mainly about. */
    COUNSELLING_PROBLEM,
    /** Counselling: what was said, in short. */
    COUNSELLING_GIST,
    /** Counselling: whether the family counselling centre should take it up. */
    COUNSELLING_FIT_FOR_PPK,
    /** Preventive action: name of the person. */
    PREVENTIVE_NAME,
    /** Preventive action: age of the person. */
    PREVENTIVE_AGE,
    /** Preventive action: father’s or husband’s name. */
    PREVENTIVE_GUARDIAN,
    /** Preventive action: village or quarter. */
    PREVENTIVE_ADDRESS,
    /** Preventive action: mobile number of the person. */
    PREVENTIVE_MOBILE,
    /** Preventive action: the patrol on which it came up. */
    PREVENTIVE_PATROL,
    /** Preventive action: why, in brief. */
    PREVENTIVE_GROUNDS,
    /** Preventive action: general-diary number of the detention. */
    PREVENTIVE_GD_NUMBER,
    /** Preventive action: number of the last report to the magistrate. */
    PREVENTIVE_REPORT_NUMBER,
    /** Preventive action: the court to which the last report went. */
    PREVENTIVE_REPORT_COURT,
    /** Preventive action: number of the last order to show cause. */
    PREVENTIVE_ORDER_NUMBER,
    /** Preventive action: amount of the last bond, in rupees. */
    PREVENTIVE_BOND_AMOUNT,
    /** Preventive action: how many stand surety for the last bond. */
    PREVENTIVE_SURETIES,
    /** Feedback: who was asked. */
    FEEDBACK_FROM,
    /** Feedback: by what means. */
    FEEDBACK_MEANS,
    /** Feedback: whether she was heard at once. */
    FEEDBACK_HEARD_AT_ONCE,
    /** Feedback: whether she got a receipt. */
    FEEDBACK_RECEIPT_GIVEN,
    /** Feedback: whether a woman received her. */
    FEEDBACK_WOMAN_OFFICER,
    /** Feedback: whether she was treated well. */
    FEEDBACK_TREATED_WELL,
    /** Feedback: whether she was told what is done. */
    FEEDBACK_TOLD_OF_ACTION,
    /** Feedback: whether she is satisfied with what came of it. */
    FEEDBACK_SATISFIED,
    /** Feedback: whether she was harassed again. */
    FEEDBACK_HARASSED_AGAIN,
    /** Feedback: whether money was asked for. */
    FEEDBACK_MONEY_ASKED,
    /** Feedback: remark. */
    FEEDBACK_REMARK,
    /** Follow-up: by what means. */
    FOLLOW_UP_MEANS,
    /** Follow-up: remark. */
    FOLLOW_UP_REMARK,
    /** Follow-up: what help she needs. */
    FOLLOW_UP_HELP
}
