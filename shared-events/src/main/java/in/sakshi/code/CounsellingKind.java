package in.sakshi.code;

/** What a counselling session is for (काउंसलिंग का प्रकार). */
public enum CounsellingKind {
    /** First level (प्रथम स्तर). */
    FIRST_LEVEL,
    /** Mandatory: elopement (अनिवार्य – पलायन). */
    MANDATORY_ELOPEMENT,
    /** Mandatory: false allegation (अनिवार्य – झूठा आरोप). */
    MANDATORY_FALSE,
    /** Psychological (मनोवैज्ञानिक). */
    PSYCHOLOGICAL,
    /** Family reconciliation (पारिवारिक सुलह). */
    RECONCILIATION,
    /** With the guardian (अभिभावक). */
    GUARDIAN,
    /** Legal guidance (विधिक मार्गदर्शन). */
    LEGAL,
    /** Stress management (तनाव प्रबंधन). */
    STRESS
}
