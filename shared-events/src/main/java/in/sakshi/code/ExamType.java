package in.sakshi.code;

/** What a medical examination is for (चिकित्सीय परीक्षण का प्रकार). */
public enum ExamType {
    /** Of a woman against whom rape is alleged (धारा 184 बीएनएसएस). */
    MLC_RAPE,
    /** Of a child (धारा 27 पॉक्सो अधिनियम). */
    MLC_POCSO,
    /** Of injuries (चोट परीक्षण). */
    MLC_INJURY,
    /** Of her age (आयु निर्धारण). */
    AGE,
    /** Whether she is with child (गर्भ परीक्षण). */
    PREGNANCY,
    /** Termination of pregnancy (गर्भ समापन). */
    MTP,
    /** Of burns by acid (तेजाब से जलन). */
    ACID_BURN,
    /** Of the state of her mind (मानसिक परीक्षण). */
    MENTAL,
    /** Of whoever is accused of rape (धारा 52 बीएनएसएस). */
    ACCUSED_RAPE,
    /** Of whoever was arrested (धारा 51/53 बीएनएसएस). */
    ACCUSED_ARREST,
    /** Of the potency of the accused. */
    POTENCY,
    /** For a sample only, with the kit (एफएसएल नमूना). */
    DNA_SAMPLE,
    /** Post-mortem (पोस्टमार्टम). */
    PM,
    /** Treatment only (उपचार). */
    TREATMENT
}
