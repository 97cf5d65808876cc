package in.sakshi.code;

/** What an investigation came to (विवेचना का परिणाम). */
public enum InvestigationResult {
    /** A charge sheet (आरोप पत्र). */
    CHARGE_SHEET,
    /** A final report (अंतिम रिपोर्ट). */
    FINAL_REPORT
}
