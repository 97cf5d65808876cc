package in.sakshi.code;

/** How a complaint came to the desk (प्राप्ति का माध्यम). */
public enum ComplaintSource {
    /** She came herself (स्वयं उपस्थित). */
    WALK_IN,
    /** UP-112, event number as reference. */
    UP112,
    /** Women power line 1090. */
    WPL1090,
    /** Women helpline 181. */
    WHL181,
    /** Chief Minister's helpline 1076. */
    CM1076,
    /** Childline 1098. */
    CHILD1098,
    /** IGRS / Jansunwai portal. */
    IGRS,
    /** Cyber crime portal, 1930. */
    NCRP1930,
    /** Women beat (महिला बीट). */
    WOMEN_BEAT,
    /** Another station, or a zero FIR. */
    OTHER_PS,
    /** Electronic information under BNSS 173(1)(ii). */
    E_INFO,
    /** By post (डाक). */
    POST,
    /** A superior, public hearing or Samadhan Diwas. */
    SENIOR,
    /** Station Samadhan Diwas. */
    THANA_DIWAS,
    /** Social media. */
    SOCIAL,
    /** A court, BNSS 175(3). */
    COURT,
    /** Women's, children's or human rights commission. */
    COMMISSION,
    /** One Stop Centre, CWC or probation officer. */
    OSC_CWC,
    /** A hospital, BNSS 397. */
    HOSPITAL,
    /** Anti-Romeo squad. */
    ANTI_ROMEO,
    /** Taken up by the police themselves (स्वतः संज्ञान). */
    SUO_MOTU,
    /** Unknown informant. */
    ANON
}
