package in.sakshi.code;

/** To whom a woman may be referred (संदर्भ संस्था). */
public enum ReferralAgency {
    /** Family counselling centre (परिवार परामर्श केन्द्र). */
    PPK,
    /** One Stop Centre (वन स्टॉप सेण्टर). */
    OSC,
    /** District Legal Services Authority (जिला विधिक सेवा प्राधिकरण). */
    DLSA,
    /** Family Welfare Committee. */
    FWC,
    /** District Probation Officer. */
    DPO,
    /** Protection Officer (संरक्षण अधिकारी). */
    PO,
    /** District Social Welfare Officer. */
    DSWO,
    /** Childline 1098. */
    CHL,
    /** Child Welfare Committee (बाल कल्याण समिति). */
    CWC,
    /** District Child Protection Unit. */
    DCPU,
    /** Family Court (परिवार न्यायालय). */
    FC,
    /** Hospital (चिकित्सालय). */
    MED,
    /** Psychologist. */
    PSY,
    /** Non-governmental organisation. */
    NGO,
    /** Shelter home. */
    SHELTER,
    /** Anti-trafficking unit. */
    AHTU,
    /** Cyber cell. */
    CYBER,
    /** Revenue office (तहसील). */
    REVENUE,
    /** District women cell. */
    MAHILA_CELL,
    /** Internal or local committee under PoSH. */
    ICC,
    /** Labour office. */
    LABOUR,
    /** Education office. */
    EDUCATION,
    /** De-addiction centre. */
    DEADDICT
}
