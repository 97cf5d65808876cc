package in.sakshi.desk.query;

/** Why something stands on the daily list of the in-charge, in the order of the list (दैनिक सूची का खण्ड). */
public enum DailyGroup {
    /** Its time has run out (विलम्बित). */
    OVERDUE,
    /** It is due that day (आज नियत). */
    DUE_TODAY,
    /** It is due the day after (कल नियत). */
    DUE_TOMORROW,
    /** A proposed disposal waits for a decision (अनुमोदन लंबित). */
    WAITING_FOR_APPROVAL,
    /** A case was offered by or to another station, which has not taken it yet (स्थानान्तरण स्वीकृति लंबित). */
    WAITING_FOR_ACCEPTANCE,
    /** A notice that nobody has opened (अपठित सूचना). */
    UNOPENED_NOTICE,
    /** The in-charge has not looked at the case yet (अवलोकन लंबित). */
    NOT_REVIEWED
}
