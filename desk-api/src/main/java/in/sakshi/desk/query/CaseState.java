package in.sakshi.desk.query;

/** Where a complaint stands; its duties run beside (स्थिति). */
public enum CaseState {
    /** Entered in the book (प्राप्त). */
    RECEIVED,
    /** An inquiry officer is named (जांच अधिकारी को सुपुर्द). */
    ASSIGNED,
    /** The officer speaks with the parties (प्रारम्भिक जांच/आकलन). */
    UNDER_ASSESSMENT,
    /** A preliminary enquiry is permitted (प्रा0 जांच). */
    PRELIM_ENQUIRY,
    /** Counselling is under way (परामर्श प्रक्रियाधीन). */
    COUNSELLING,
    /** Waiting for an agency (संस्था को संदर्भित). */
    REFERRED,
    /** A first information report is registered on it (अभियोग पंजीकृत). */
    FIR_TRACK,
    /** Another station has taken it and names somebody (स्थानान्तरित). */
    TRANSFERRED,
    /** A disposal waits for approval (निस्तारण प्रस्तावित). */
    DISPOSAL_PROPOSED,
    /** Disposed of (निस्तारित). */
    DISPOSED,
    /** Feedback and follow-ups run (अनुवर्ती अवधि). */
    FOLLOW_UP,
    /** Nothing is open any more (बन्द). */
    CLOSED,
    /** Joined to another complaint, in which it goes on (सम्मिलित). */
    MERGED
}
