package in.sakshi.code;

/** By what way a first information report came about (उद्गम). */
public enum FirOrigin {
    /** Women’s help desk (महिला हेल्प डेस्क). */
    HELP_DESK,
    /** Anti-Romeo squad. */
    ANTI_ROMEO,
    /** Women beat (महिला बीट). */
    WOMEN_BEAT,
    /** At the station itself (सीधे). */
    DIRECT,
    /** Order of a court, BNSS 175(3). */
    COURT,
    /** UP-112. */
    UP112,
    /** From another station. */
    OTHER_STATION,
    /** Electronic information, BNSS 173(1)(ii). */
    E_INFORMATION,
    /** A hospital, BNSS 397. */
    HOSPITAL,
    /** On a superior’s order, BNSS 173(4). */
    SUPERIOR,
    /** Taken up by the police themselves (स्वतः संज्ञान). */
    SUO_MOTU
}
