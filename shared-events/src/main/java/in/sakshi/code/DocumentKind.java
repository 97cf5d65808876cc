package in.sakshi.code;

/** What a document is (अभिलेख का प्रकार). */
public enum DocumentKind {
    /** Her application (प्रार्थना पत्र). */
    APPLICATION,
    /** First information report (एफ0आई0आर0). */
    FIR,
    /** Medical report (चिकित्सा रिपोर्ट). */
    MEDICAL_REPORT,
    /** Report of the laboratory (एफएसएल रिपोर्ट). */
    FORENSIC_REPORT,
    /** Statement (बयान). */
    STATEMENT,
    /** Written compromise (लिखित समझौता). */
    COMPROMISE,
    /** Note of a counselling session (परामर्श पत्रक). */
    COUNSELLING_NOTE,
    /** Report of an agency (संस्था की आख्या). */
    AGENCY_REPORT,
    /** Domestic incident report (घरेलू घटना रिपोर्ट). */
    INCIDENT_REPORT,
    /** Order of a court or committee (आदेश). */
    COURT_ORDER,
    /** Bond (बन्धपत्र). */
    BOND,
    /** Photograph (छायाचित्र). */
    PHOTO,
    /** Recording of sound or picture (ऑडियो/वीडियो). */
    RECORDING,
    /** Picture of a screen (स्क्रीनशॉट). */
    SCREENSHOT,
    /** Letter (पत्र). */
    LETTER,
    /** Something else. */
    OTHER
}
