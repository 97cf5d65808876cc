package in.sakshi.desk.query;

/** A line of the monthly form, as far as it comes from cases (मासिक प्रपत्र की पंक्ति). What each counts is said in {@code docs/counts.md}. */
public enum CountLine {
    /** Complaints received, by the way they came (प्राप्त, माध्यमवार). */
    RECEIVED_BY_SOURCE,
    /** Complaints received, by what they are about (प्राप्त, श्रेणीवार). */
    RECEIVED_BY_CATEGORY,
    /** Complaints disposed of, by the way (निस्तारित, प्रकारवार). */
    DISPOSED,
    /** Days from receipt to disposal, on the average (औसत दिन). */
    DAYS_TO_DISPOSAL,
    /** Complaints that took more than ten days (10 दिन से अधिक). */
    MORE_THAN_TEN_DAYS,
    /** Complaints in which counselling was mandatory, and those in which it is complete (अनिवार्य काउंसलिंग). */
    MANDATORY_COUNSELLING,
    /** Referrals, by agency (रेफरल, संस्थावार). */
    REFERRALS,
    /** Complaints whose family was reunited (काउंसलिंग कर परिवार मिलाए गए). */
    REUNITED,
    /** First information reports, by section (अभियोग, धारावार). */
    FIRS,
    /** First information reports of the anti-Romeo squads (एण्टी रोमियो द्वारा पंजीकृत अभियोग). */
    SQUAD_FIRS,
    /** Persons arrested in reports of the anti-Romeo squads (गिरफ्तार अभियुक्त). */
    SQUAD_ARRESTED,
    /** Persons against whom a proceeding under 126, 135 or 170 was begun, each proceeding once (निरोधात्मक कार्यवाही). */
    PREVENTIVE,
    /** Investigations concluded, and those within two months (2 माह के भीतर). */
    IN_TWO_MONTHS,
    /** Medical examinations that fell due, and those within their 24 hours (चिकित्सा 24 घं0). */
    MEDICAL_IN_TIME,
    /** Feedback that fell due, and what was taken (फीडबैक लिया). */
    FEEDBACK_TAKEN,
    /** Complaints of which feedback was taken, and those in which she is content (संतुष्ट). */
    CONTENT,
    /** Follow-ups that fell due, and those made in time (फॉलोअप समय से). */
    FOLLOW_UPS_IN_TIME,
    /** Duties pending at the end, by kind (लंबित). */
    PENDING,
    /** Duties overdue at the end, by kind (विलम्बित). */
    OVERDUE,
    /** Cases that went on in these days and of which the record was destroyed since: they are counted as received, and in nothing else (नष्ट अभिलेख). */
    DESTROYED
}
