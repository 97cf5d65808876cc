package in.sakshi.code;

/** How a complaint is disposed of (निस्तारण का प्रकार). */
public enum DisposalType {
    /** FIR registered; its own track runs on. */
    FIR_REGISTERED,
    /** Family reunited through counselling (परिवार मिलाया). */
    REUNITED,
    /** Mutual compromise (आपसी समझौता). */
    COMPROMISE,
    /** Counselled; agreed to live apart. */
    COUNSELLED_SEPARATE,
    /** Advised to go to court. */
    REFERRED_COURT,
    /** Non-cognizable report, BNSS 174. */
    NCR,
    /** Preventive action taken. */
    PREVENTIVE,
    /** Recovered safely (सकुशल बरामद). */
    RECOVERED,
    /** Help given. */
    RELIEF_GIVEN,
    /** Sent to another station. */
    TRANSFERRED,
    /** Allegation not confirmed. */
    NOT_PROVED,
    /** False (असत्य). */
    FALSE,
    /** She does not wish to press it (बल नहीं देना चाहती). */
    NOT_PRESSED,
    /** Joined to an earlier case. */
    DUPLICATE,
    /** Preliminary enquiry found no cognizable offence. */
    NO_COGNIZABLE_PE,
    /** Information given. */
    INFORMATION
}
