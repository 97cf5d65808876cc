package in.sakshi.query.report;

/** What is counted (गणनीय तथ्य का प्रकार). */
public enum FactKind {
    /** A complaint was received. */
    RECEIVED,
    /** A family was reunited. */
    REUNITED,
    /** A complaint was disposed of, or joined to another. */
    DISPOSED,
    /** A complaint was taken up again after its disposal. */
    REOPENED,
    /** A complaint or report went to another station. */
    MOVED,
    /** Counselling became mandatory. */
    MANDATORY,
    /** She was referred to an agency. */
    REFERRED,
    /** Feedback was taken. */
    FEEDBACK,
    /** Information came electronically and is no report yet. */
    E_INFORMATION,
    /** A first information report was registered. */
    FIR,
    /** An accused was arrested. */
    ARRESTED,
    /** An investigation was concluded. */
    INVESTIGATED,
    /** A preventive action was begun against a person. */
    PREVENTIVE,
    /** The time of a duty ran out. */
    BREACHED
}
