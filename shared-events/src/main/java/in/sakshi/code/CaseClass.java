package in.sakshi.code;

/** How closely a case is guarded (गोपनीयता वर्ग). */
public enum CaseClass {
    /** Sexual offences, child victims, trafficking: identity never leaves the few who must know it. */
    A,
    /** Offences against modesty, domestic violence, cyber-sexual offences. */
    B,
    /** All other. */
    C
}
