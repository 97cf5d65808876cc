package in.sakshi.casework;

/** What a case is about (प्रकरण का प्रकार). Each is recorded for itself; one may lead to another, and each may stand alone. */
public enum CaseKind {
    /** A complaint at the help desk (शिकायत). */
    COMPLAINT(""),
    /** A first information report and its investigation (प्रथम सूचना रिपोर्ट). */
    FIR("fir-"),
    /** A preventive action against a person (निरोधात्मक कार्यवाही). */
    PREVENTIVE("prev-");

    private final String prefix;

    CaseKind(String prefix) {
        this.prefix = prefix;
    }

    /** What stands before the id of a case of this kind. */
    String prefix() {
        return prefix;
    }

    static CaseKind of(String caseId) {
        if (caseId.startsWith(FIR.prefix)) {
            return FIR;
        }
        return caseId.startsWith(PREVENTIVE.prefix) ? PREVENTIVE : COMPLAINT;
    }
}
